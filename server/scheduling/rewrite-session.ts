import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { sessions } from "#db/schema.ts";
import { movesSession } from "#domain/scheduling/session-time.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { renewDeadlines } from "#server/renew-deadlines.ts";
import { tellOfSessions } from "#server/tell-of-sessions.ts";
import { type SessionRow, saysSame } from "./session-row.ts";

/** What may be rewritten: its text, its time, and which series it belongs to. */
export type Rewriting = Partial<
  Pick<
    typeof sessions.$inferInsert,
    | "title"
    | "place"
    | "meetingUrl"
    | "notes"
    | "kind"
    | "onDate"
    | "localStart"
    | "zone"
    | "startsAt"
    | "durationMinutes"
    | "seriesId"
    | "occurrenceOn"
  >
>;

/** Changes columns of a loaded session in the caller's transaction and gives its version. Only a change of time or place is a new revision for calendars and mailboxes; no change is none. What hangs on its beginning is counted anew. */
export const rewriteSession = async (
  tx: Tx,
  ctx: ActingContext,
  before: SessionRow,
  change: Rewriting,
): Promise<number> => {
  if (saysSame(before, change)) return before.version;
  const after = { ...before, ...change };
  const moves = movesSession(before, after);
  const version = before.version + 1;
  await tx
    .update(sessions)
    .set({
      ...change,
      changedAt: ctx.now,
      version,
      ...(moves ? { icsSequence: sql`${sessions.icsSequence} + 1` } : {}),
    })
    .where(and(eq(sessions.teamId, ctx.team.id), eq(sessions.id, before.id)));
  const what = moves ? "moved" : "changed";
  await recordActivity(tx, ctx, { kind: "session.changed", sessionId: before.id, details: { what } });
  if (moves) await tellOfSessions(tx, ctx);
  await renewDeadlines(tx, ctx, { before, after });
  return version;
};
