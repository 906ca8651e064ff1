import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { dutyKinds, members, sessionPapers } from "#db/schema.ts";
import { backupDuty, mayPresent, presenterDuty } from "#domain/presenters/assignment.ts";
import { mayEdit } from "#domain/scheduling/session-state.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";
import { loadSession, type SessionRow } from "#server/scheduling/session-row.ts";

/** A duty at a session that one member can have; without a duty it is the presenter's. */
export type Place = {
  sessionId: string;
  paperId?: string | null | undefined;
  duty?: string | undefined;
  /** From 1, where a session wants several. */
  place?: number | undefined;
};

/** A place as a request names it. Without a paper it is that of the whole session. */
export const placeInput = z.object({
  sessionId: z.uuid(),
  paperId: z.uuid().nullish(),
  duty: z.string().min(1).max(100).optional(),
  place: z.int().min(1).max(10).optional(),
});

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

/** Checks that there is such a place: that the paper is on the session, and the team has the duty and wants that many. Throws not_found. */
export const checkPlace = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team">,
  { sessionId, paperId, duty = presenterDuty, place = 1 }: Place,
): Promise<void> => {
  if (duty !== presenterDuty && duty !== backupDuty) {
    const kind = await dutyKindOf(tx, ctx, duty);
    if (!kind || kind.archivedAt || paperId || place > kind.perSession) throw notFound();
  } else if (place > 1) throw notFound();
  if (!paperId) return;
  const here = and(
    eq(sessionPapers.teamId, ctx.team.id),
    eq(sessionPapers.sessionId, sessionId),
    eq(sessionPapers.paperId, paperId),
  );
  if ((await tx.select({ id: sessionPapers.paperId }).from(sessionPapers).where(here)).length === 0)
    throw notFound();
};

/** A duty as the team defined it; undefined for the presenter's, the backup's and unknown ones. */
export const dutyKindOf = async (tx: Tx, { team }: Pick<ActingContext, "team">, key: string) => {
  const [kind] = await tx
    .select({ name: dutyKinds.name, perSession: dutyKinds.perSession, archivedAt: dutyKinds.archivedAt })
    .from(dutyKinds)
    .where(and(eq(dutyKinds.teamId, team.id), eq(dutyKinds.key, key)));
  return kind;
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
