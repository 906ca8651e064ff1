import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { importLines, imports } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { write, writeLate } from "#server/write.ts";
import { finishImport } from "./finish-import.ts";
import type { History } from "./history.ts";
import { countImports, type ImportCounts } from "./import-counts.ts";
import { takeImportTurn } from "./import-turn.ts";
import { lockStatus } from "./lock-status.ts";
import { loadOptions, storeLines } from "./store-lines.ts";

export const runImportInput = z.object({
  importId: z.uuid(),
  /** The version of the review that was looked at; absent where nobody looks, and then any is meant. */
  version: z.int().optional(),
});

/** More lines than this are stored by a job. */
const mostAtOnce = 300;

/**
 * Stores the ticked lines of an import as papers, planned anew in this very transaction; duplicates gain the list, what they
 * shall be filled with, and their talks. A long one is handed to a job (`storing`). Running it again answers the same. Throws
 * forbidden, not_found, refused when nothing is ticked or it was undone, conflict when the review has become another version.
 */
export const runImport = async (
  ctx: ActingContext,
  { importId, version }: z.infer<typeof runImportInput>,
  history: History,
): Promise<ImportCounts & { storing: boolean }> => {
  const ofImport = and(eq(importLines.teamId, ctx.team.id), eq(importLines.importId, importId));
  if ((await ctx.db.$count(importLines, ofImport)) > mostAtOnce) return startStoring(ctx, importId, version);
  return writeLate(
    ctx,
    (tx) => takeImportTurn(tx, ctx.team.id),
    async (tx) => {
      const status = await takeStatus(tx, ctx, importId);
      if (status === "reviewing") {
        await refuseOther(tx, ctx, importId, version);
        const options = await loadOptions(tx, ctx, importId);
        const stored = await storeLines(tx, ctx, importId, options);
        await finishImport(tx, ctx, importId, { ...options, ...stored }, history);
      } else if (status !== "stored") throw new AppError("refused", "import_decided");
      return { ...(await countsOf(tx, ctx, importId)), storing: false };
    },
  );
};

const startStoring = (
  ctx: ActingContext,
  importId: string,
  version: number | undefined,
): Promise<ImportCounts & { storing: boolean }> =>
  write(ctx, async (tx) => {
    const status = await takeStatus(tx, ctx, importId);
    const counts = await countsOf(tx, ctx, importId);
    if (status === "stored" || status === "storing") return { ...counts, storing: status === "storing" };
    await refuseOther(tx, ctx, importId, version);
    // One whose storing failed can be tried again: its lines are as they were.
    const [taken] = await tx
      .update(imports)
      .set({ status: "storing", failure: null, progressDone: 0, progressTotal: counts.lines })
      .where(
        and(
          eq(imports.teamId, ctx.team.id),
          eq(imports.id, importId),
          inArray(imports.status, ["reviewing", "failed"]),
        ),
      )
      .returning({ id: imports.id });
    if (!taken) throw new AppError("refused", "import_decided");
    const { id: teamId } = ctx.team;
    await ctx.queue.enqueue(tx, "papers.store-import", { teamId, importId, userId: ctx.asker.userId });
    return { ...counts, storing: true };
  });

const refuseOther = async (
  tx: Tx,
  ctx: ActingContext,
  importId: string,
  version: number | undefined,
): Promise<void> => {
  if (version === undefined) return;
  const [now] = await tx
    .select({ version: imports.version })
    .from(imports)
    .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId)));
  if (now?.version !== version) throw new AppError("conflict", "review_changed", { version: now?.version });
};

const countsOf = async (tx: Tx, ctx: ActingContext, importId: string) =>
  (await countImports(tx, ctx.team.id, [importId]))(importId);

const takeStatus = async (tx: Tx, ctx: ActingContext, importId: string) => {
  if (!can(await currentAsker(tx, ctx), "paper.import")) throw forbidden();
  return lockStatus(tx, ctx.team.id, importId);
};
