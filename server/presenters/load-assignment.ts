import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { assignments } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";

/** One assignment as the verbs need it. Throws not_found. */
export const loadAssignment = async (tx: Tx, ctx: Pick<ActingContext, "team">, assignmentId: string) => {
  const [row] = await tx
    .select({
      id: assignments.id,
      sessionId: assignments.sessionId,
      paperId: assignments.paperId,
      userId: assignments.userId,
      status: assignments.status,
    })
    .from(assignments)
    .where(and(eq(assignments.teamId, ctx.team.id), eq(assignments.id, assignmentId)));
  if (!row) throw notFound();
  return row;
};
