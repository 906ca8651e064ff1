import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { importLines, importSources, imports } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { foldSource } from "#domain/papers/fold-source.ts";
import { columnFields } from "#domain/papers/import/draft-paper.ts";
import { refuseColumns } from "#domain/papers/import/tables/refuse-columns.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { keepLines } from "./keep-lines.ts";
import { parseOffThread } from "./parse-off-thread.ts";
import { tooManyPapers } from "./parse-sources.ts";
import { planAnew } from "./plan-anew.ts";
import { runGently } from "./run-gently.ts";
import { takeReviewedImport } from "./take-reviewed-import.ts";

export const setColumnsInput = z.object({
  importId: z.uuid(),
  /** The table, by its place among the import's texts. */
  source: z.int().min(1),
  /** What its columns hold, in their order; null leaves one out. */
  fields: z.array(z.enum(columnFields).nullable()).max(200),
});

/**
 * Reads a table again with its columns as somebody says, in place of its lines, whose corrections and ticks begin anew. Throws
 * forbidden, not_found, refused once decided or (`details.sentence`) when nothing is read so; then all stays as it was.
 */
export const setColumns = async (
  ctx: ActingContext,
  { importId, source, fields }: z.infer<typeof setColumnsInput>,
): Promise<{ version: number }> => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  const own = and(
    eq(importSources.teamId, ctx.team.id),
    eq(importSources.importId, importId),
    eq(importSources.position, source),
  );
  const [table] = await ctx.db
    .select({
      name: importSources.name,
      text: importSources.text,
      format: importSources.format,
      columns: importSources.columns,
    })
    .from(importSources)
    .where(own);
  if (!table) throw notFound();
  if (!table.columns) throw refused("This text is no table, so it has no columns to choose.");
  const refusal = refuseColumns(fields);
  if (refusal) throw refused(refusal);
  const today = dayInZone(ctx.now, ctx.team.timeZone);
  const result = await parseOffThread(table.text, {
    format: table.format,
    name: table.name,
    today,
    columns: fields,
  });
  if (!result.ok) throw refused(result.sentence);
  const { papers, columns, problems } = result.parsed;
  if (papers.length === 0)
    throw refused(problems.at(-1)?.message ?? "No paper was found with these columns.");
  const drafts = await runGently(foldSource(papers));
  return write(ctx, async (tx) => {
    const version = await takeReviewedImport(tx, ctx, importId);
    const overflow = tooManyPapers(drafts.length + (await countOthers(tx, ctx, importId, source)));
    if (overflow) throw refused(overflow);
    await tx
      .delete(importLines)
      .where(
        and(
          eq(importLines.teamId, ctx.team.id),
          eq(importLines.importId, importId),
          eq(importLines.source, source),
        ),
      );
    await keepLines(tx, ctx.team.id, importId, source, drafts);
    await tx.update(importSources).set({ columns, problems }).where(own);
    // What a schedule's names mean was said of other names.
    await tx
      .update(imports)
      .set({ presenters: {} })
      .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId)));
    await planAnew(tx, ctx.team.id, importId, source);
    return version;
  });
};

const countOthers = (tx: Tx, { team }: Pick<ActingContext, "team">, importId: string, source: number) =>
  tx.$count(
    importLines,
    and(eq(importLines.teamId, team.id), eq(importLines.importId, importId), ne(importLines.source, source)),
  );

const refused = (sentence: string) => new AppError("refused", "format_unknown", { sentence });
