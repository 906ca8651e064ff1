import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { imports } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { notFound } from "#server/errors.ts";

/** Locks an import's row against whoever else plans or decides it; gives how far the import is. Throws not_found. */
export const lockStatus = async (tx: Tx, teamId: TeamId, importId: string) => {
  const [found] = await tx
    .select({ status: imports.status })
    .from(imports)
    .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)))
    .for("no key update");
  if (!found) throw notFound();
  return found.status;
};
