import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { assignments } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";

/** The columns of an assignment that verbs decide by. */
export const assignmentColumns = {
  id: assignments.id,
  sessionId: assignments.sessionId,
  paperId: assignments.paperId,
  duty: assignments.duty,
  place: assignments.place,
  userId: assignments.userId,
  status: assignments.status,
  answerBy: assignments.answerBy,
  createdBy: assignments.createdBy,
} as const;

/** One assignment as the verbs need it. Throws not_found. */
export const loadAssignment = async (tx: Tx, ctx: Pick<ActingContext, "team">, assignmentId: string) => {
  const [row] = await tx
    .select(assignmentColumns)
    .from(assignments)
    .where(and(eq(assignments.teamId, ctx.team.id), eq(assignments.id, assignmentId)));
  if (!row) throw notFound();
  return row;
};
