import { z } from "zod";
import { newId } from "#db/new-id.ts";
import { importLines, imports } from "#db/schema.ts";
import type { ParsedImport } from "#domain/papers/import/draft-paper.ts";
import { planLines } from "#domain/papers/plan-lines.ts";
import { dayInZone } from "#domain/teams/day-in-zone.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";
import { inChunks } from "./in-chunks.ts";
import { knownPapers } from "./known-papers.ts";
import { parseOffThread } from "./parse-off-thread.ts";

/** The text's own limits (5 MB, no NUL) speak as sentences, so the rule checks them and not this. */
export const previewImportInput = z.object({ text: z.string(), format: z.string().max(40).default("auto") });

/**
 * Reads a text and keeps what was found for review; gives the import's id. Nothing is stored of a text without papers.
 * Throws forbidden, limited above 30 in 10 minutes, refused with `details.sentence` saying what is wrong with the text.
 */
export const previewImport = async (
  ctx: ActingContext,
  input: z.input<typeof previewImportInput>,
): Promise<{ importId: string }> => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  await limitRate(ctx.db, `import:${ctx.asker.userId}`, 30, 600);
  // Half a character (a lone surrogate) has no UTF-8 and no place in the database.
  const text = input.text.toWellFormed();
  const today = dayInZone(ctx.now, ctx.team.timeZone);
  const result = await parseOffThread(text, { format: input.format ?? "auto", today });
  if (!result.ok) throw new AppError("refused", "format_unknown", { sentence: result.sentence });
  if (result.parsed.papers.length === 0) {
    const sentence = result.parsed.problems.at(-1)?.message;
    throw new AppError("refused", "format_unknown", sentence ? { sentence } : {});
  }
  return keep(ctx, text, result.parsed);
};

const keep = async (
  ctx: ActingContext,
  text: string,
  parsed: ParsedImport,
): Promise<{ importId: string }> => {
  const { papers, format, listingName, listedOn, listedOnAssumed, problems } = parsed;
  const plans = planLines(papers, await knownPapers(ctx.db, ctx.team.id, papers));
  const own = { teamId: ctx.team.id, importId: newId() };
  const lines = plans.map(({ draft, also, ticked }, index) => ({
    ...own,
    position: index + 1,
    draft: { ...draft, alsoOnLines: also.flatMap((at) => papers[at]?.line ?? []) },
    ticked,
  }));
  // Not write(): a proposal changes nothing that others see, so the team's votes need not wait for it.
  await ctx.db.transaction(async (tx) => {
    await tx.insert(imports).values({
      teamId: ctx.team.id,
      id: own.importId,
      source: text,
      format,
      listingName,
      listedOn,
      listedOnAssumed,
      problems,
      status: "reviewing",
      createdBy: ctx.asker.userId,
      createdAt: ctx.now,
    });
    for (const chunk of inChunks(lines)) await tx.insert(importLines).values(chunk);
  });
  return { importId: own.importId };
};
