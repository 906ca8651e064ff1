import { z } from "zod";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { formatById } from "#domain/papers/import/formats.ts";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import { parseImport, recogniseFormat } from "#domain/papers/import/parse-import.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";

export const recogniseTextInput = z.object({
  text: z.string().max(importLimits.recognisedCharacters),
  format: z.string().max(40),
  /** Whether this is the text and not only its beginning. */
  isWhole: z.boolean(),
});

/** What a text seems to be before it is read for review: format, papers (null: not counted), day, or why there are none. Throws forbidden, limited. */
export const recogniseText = async (
  ctx: ActingContext,
  { text, format, isWhole }: z.infer<typeof recogniseTextInput>,
): Promise<{
  label: string | null;
  papers: number | null;
  listedOn: string | null;
  sentence: string | null;
}> => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  await limitRate(ctx.db, `recognise:${ctx.asker.userId}`, 300, 600);
  const none = { label: null, papers: null, listedOn: null, sentence: null };
  if (!isWhole) {
    const known = format === "auto" ? recogniseFormat(text) : formatById(format);
    return { ...none, label: known?.label ?? null };
  }
  const result = parseImport(text, { format, today: dayInZone(ctx.now, ctx.team.timeZone) });
  if (!result.ok) return { ...none, sentence: result.sentence };
  const { parsed } = result;
  return {
    label: formatById(parsed.format)?.label ?? parsed.format,
    papers: parsed.papers.length,
    listedOn: parsed.listedOn,
    sentence: parsed.papers.length === 0 ? (parsed.problems.at(-1)?.message ?? null) : null,
  };
};
