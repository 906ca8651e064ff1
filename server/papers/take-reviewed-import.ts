import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { imports } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { currentAsker } from "#server/teams/current-asker.ts";

/** Asks, under the team's lock, and locks the import's row against whoever plans its lines: whether this import is still being reviewed and the asker may change it. Throws forbidden, not_found, refused. */
export const takeReviewedImport = async (tx: Tx, ctx: ActingContext, importId: string): Promise<void> => {
  if (!can(await currentAsker(tx, ctx), "paper.import")) throw forbidden();
  const [found] = await tx
    .select({ status: imports.status })
    .from(imports)
    .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId)))
    .for("no key update");
  if (!found) throw notFound();
  if (found.status !== "reviewing") throw new AppError("refused", "import_decided");
};
