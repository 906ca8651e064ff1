import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { imports } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { lockStatus } from "./lock-status.ts";

/** Asks, under the team's lock, and locks the import's row against whoever plans its lines: whether this import is still being reviewed and the asker may change it. Whatever then changes is a version of its own, which it gives. Throws forbidden, not_found, refused. */
export const takeReviewedImport = async (
  tx: Tx,
  ctx: ActingContext,
  importId: string,
): Promise<{ version: number }> => {
  if (!can(await currentAsker(tx, ctx), "paper.import")) throw forbidden();
  if ((await lockStatus(tx, ctx.team.id, importId)) !== "reviewing")
    throw new AppError("refused", "import_decided");
  const [now] = await tx
    .update(imports)
    .set({ version: sql`${imports.version} + 1` })
    .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId)))
    .returning({ version: imports.version });
  if (!now) throw notFound();
  return now;
};
