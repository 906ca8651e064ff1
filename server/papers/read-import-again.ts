import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { importLines, importSources, imports } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { write } from "#server/write.ts";
import { lockStatus } from "./lock-status.ts";

export const readImportAgainInput = z.object({ importId: z.uuid() });

/**
 * Has a job read the texts of an import once more whose reading failed. Where they are being read or under review already,
 * nothing changes. Throws forbidden, not_found, limited above 30 in 10 minutes, refused once it is decided or has lines.
 */
export const readImportAgain = async (
  ctx: ActingContext,
  { importId }: z.infer<typeof readImportAgainInput>,
): Promise<void> => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  await limitRate(ctx.db, `import:${ctx.asker.userId}`, 30, 600);
  const { id: teamId } = ctx.team;
  await write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "paper.import")) throw forbidden();
    const status = await lockStatus(tx, teamId, importId);
    if (status === "reading" || status === "reviewing") return;
    if (status !== "failed") throw new AppError("refused", "import_decided");
    const lines = and(eq(importLines.teamId, teamId), eq(importLines.importId, importId));
    if ((await tx.$count(importLines, lines)) > 0) throw new AppError("refused", "import_is_read");
    const texts = await tx
      .select({ text: importSources.text })
      .from(importSources)
      .where(and(eq(importSources.teamId, teamId), eq(importSources.importId, importId)));
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    await tx
      .update(imports)
      .set({ status: "reading", failure: null, progressDone: 0, progressTotal: characters })
      .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)));
    await ctx.queue.enqueue(tx, "papers.read-import", { teamId, importId });
  });
};
