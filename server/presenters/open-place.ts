import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members, sessionPapers } from "#db/schema.ts";
import { mayPresent } from "#domain/presenters/assignment.ts";
import { mayEdit } from "#domain/scheduling/session-state.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";
import { loadSession, type SessionRow } from "#server/scheduling/session-row.ts";

/** A duty at a session that one member can have; without a duty it is the presenter's. */
export type Place = {
  sessionId: string;
  paperId?: string | null | undefined;
  duty?: string;
  /** From 1, where a session wants several. */
  place?: number;
};

/** The session of a place that can still be given away, or given back. Throws not_found, refused (session_over). */
export const openSession = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team">,
  sessionId: string,
): Promise<SessionRow> => {
  const session = await loadSession(tx, ctx, sessionId);
  const answer = mayEdit(session);
  if (!answer.ok) throw new AppError("refused", answer.reason);
  return session;
};

/** Checks that the paper is on the session. Throws not_found. */
export const checkPlace = async (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  { sessionId, paperId }: Place,
): Promise<void> => {
  if (!paperId) return;
  const here = and(
    eq(sessionPapers.teamId, team.id),
    eq(sessionPapers.sessionId, sessionId),
    eq(sessionPapers.paperId, paperId),
  );
  if ((await tx.select({ id: sessionPapers.paperId }).from(sessionPapers).where(here)).length === 0)
    throw notFound();
};

/** Checks that somebody is in the team and presents. Throws not_found, refused (not_a_presenter). */
export const checkPresenter = async (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  userId: UserId,
): Promise<void> => {
  const [member] = await tx
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.teamId, team.id), eq(members.userId, userId), isNull(members.removedAt)));
  if (!member) throw notFound();
  const answer = mayPresent(member.role);
  if (!answer.ok) throw new AppError("refused", answer.reason);
};
