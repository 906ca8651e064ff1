import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { importSources, imports } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";
import { keepSources } from "./keep-sources.ts";
import { quickCharacters } from "./parse-off-thread.ts";
import { parseSources, refuseSources, type SourceText } from "./parse-sources.ts";

/** The texts' own limits (20 of them, 5 MB each, no NUL) speak as sentences, so the rules check them and not this. */
export const previewImportInput = z.object({
  sources: z
    .array(
      z.object({
        /** The file's name; null for a pasted text. */
        name: z.string().max(500).nullable().default(null),
        text: z.string(),
        format: z.string().max(40).default("auto"),
      }),
    )
    .min(1)
    .max(1_000),
});

/**
 * Reads texts and keeps what was found for review; gives the import's id. Long ones are kept as they are and read by a job.
 * Nothing is stored of texts without papers that are read at once. Throws forbidden, limited above 30 in 10 minutes, refused
 * with `details.sentence` saying what is wrong with which text.
 */
export const previewImport = async (
  ctx: ActingContext,
  input: z.input<typeof previewImportInput>,
): Promise<{ importId: string }> => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  await limitRate(ctx.db, `import:${ctx.asker.userId}`, 30, 600);
  const texts = input.sources.map(({ name, text, format }) => ({
    name:
      name
        ?.replace(/\p{Cc}+/gu, " ")
        .toWellFormed()
        .trim()
        .slice(0, 200) || null,
    // Half a character (a lone surrogate) has no UTF-8 and no place in the database.
    text: text.toWellFormed(),
    format: format ?? "auto",
  }));
  const refusal = refuseSources(texts);
  if (refusal) throw refused(refusal);
  const importId = newId();
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  // Not write(): a proposal changes nothing that others see, so the team's votes need not wait for it.
  if (characters > quickCharacters) {
    await ctx.db.transaction(async (tx) => {
      await keep(tx, ctx, importId, texts, characters);
      await ctx.queue.enqueue(tx, "papers.read-import", { teamId: ctx.team.id, importId });
    });
    return { importId };
  }
  const read = await parseSources(texts, dayInZone(ctx.now, ctx.team.timeZone));
  if (!read.ok) throw refused(read.sentence);
  await ctx.db.transaction(async (tx) => {
    await keep(tx, ctx, importId, texts, characters);
    await keepSources(tx, ctx.team.id, importId, read);
  });
  return { importId };
};

const keep = async (
  tx: Tx,
  ctx: ActingContext,
  importId: string,
  texts: readonly SourceText[],
  characters: number,
): Promise<void> => {
  await tx.insert(imports).values({
    teamId: ctx.team.id,
    id: importId,
    format: texts[0]?.format ?? "auto",
    listedOnAssumed: false,
    status: "reading",
    progressDone: 0,
    progressTotal: characters,
    createdBy: ctx.asker.userId,
    createdAt: ctx.now,
  });
  // One by one: a statement with all of 9 MB would wait for its last byte.
  for (const [index, text] of texts.entries())
    await tx.insert(importSources).values({ teamId: ctx.team.id, importId, position: index + 1, ...text });
};

const refused = (sentence: string) => new AppError("refused", "format_unknown", { sentence });
