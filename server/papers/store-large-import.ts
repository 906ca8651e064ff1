import { and, eq } from "drizzle-orm";
import { imports } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext, Services } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { reasons } from "#server/reasons.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { enterTeamAs, enterTeamByJob } from "#server/teams/enter-team.ts";
import { writeLate } from "#server/write.ts";
import { finishImport } from "./finish-import.ts";
import type { History } from "./history.ts";
import { takeImportTurnPatiently } from "./import-turn.ts";
import { keepProgress } from "./keep-progress.ts";
import { loadOptions, storeLines } from "./store-lines.ts";

type Data = { teamId: string; importId: string; userId: string };

/**
 * Stores an import of many lines in one transaction that holds the team's lock only at its end; its progress is seen meanwhile.
 * One that is refused fails with its sentence. Once it is stored, again changes nothing; one that a crash ended begins anew.
 */
export const storeLargeImport = async (services: Services, data: Data, history: History): Promise<void> => {
  try {
    // Nobody's request brings the time along.
    const now = new Date().toISOString();
    const ctx = await enterTeamAs(services, data.teamId, data.userId as UserId, now);
    await store(ctx, data.importId, history);
  } catch (error) {
    // What is busy is tried again by the queue, and so is what nobody foresaw.
    if (!(error instanceof AppError) || error.code === "unavailable") throw error;
    await services.db
      .update(imports)
      .set({ status: "failed", failure: reasons[error.reason], progressDone: null, progressTotal: null })
      .where(isStoring(data));
  }
};

const isStoring = ({ teamId, importId }: Pick<Data, "teamId" | "importId">) =>
  and(eq(imports.teamId, enterTeamByJob(teamId)), eq(imports.id, importId), eq(imports.status, "storing"));

const store = async (ctx: ActingContext, importId: string, history: History): Promise<void> => {
  const waiting = isStoring({ teamId: ctx.team.id, importId });
  const progress = keepProgress(ctx.db, ctx.team.id, importId);
  await writeLate(
    ctx,
    async (tx) => {
      await takeImportTurnPatiently(tx, ctx.team.id);
      const [found] = await tx.select({ id: imports.id }).from(imports).where(waiting);
      if (!found) return null;
      const options = await loadOptions(tx, ctx, importId);
      const stored = await storeLines(tx, ctx, importId, options, progress.tell);
      await progress.end();
      return { ...options, ...stored };
    },
    async (tx, stored) => {
      if (!stored) return;
      if (!can(await currentAsker(tx, ctx), "paper.import")) throw forbidden();
      await finishImport(tx, ctx, importId, stored, history);
    },
  );
};
