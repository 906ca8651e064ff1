import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { assignments, users } from "#db/schema.ts";
import type { SwapDuty } from "#domain/presenters/swap.ts";
import { sessionState } from "#domain/scheduling/session-state.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { loadSession, type SessionRow } from "#server/scheduling/session-row.ts";

/** A duty with its holder and its session. */
export type LoadedDuty = SwapDuty & {
  userId: UserId;
  name: string;
  place: number;
  seasonId: string | null;
  session: SessionRow;
};

/** One duty as a swap needs it, at this moment. Throws not_found. */
export const loadDuty = async (
  tx: Db | Tx,
  { team }: Pick<ActingContext, "team">,
  assignmentId: string,
  now: string,
): Promise<LoadedDuty> => {
  const [row] = await tx
    .select({
      id: assignments.id,
      userId: assignments.userId,
      name: users.name,
      sessionId: assignments.sessionId,
      paperId: assignments.paperId,
      duty: assignments.duty,
      place: assignments.place,
      status: assignments.status,
      seasonId: assignments.seasonId,
    })
    .from(assignments)
    .innerJoin(users, eq(users.id, assignments.userId))
    .where(and(eq(assignments.teamId, team.id), eq(assignments.id, assignmentId)));
  if (!row) throw notFound();
  const session = await loadSession(tx, { team }, row.sessionId);
  const isToCome = sessionState(session, { now, zone: team.timeZone }) === "planned";
  const { startsAt, durationMinutes } = session;
  return { ...row, session, startsAt, durationMinutes, isToCome };
};
