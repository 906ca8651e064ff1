import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { sessions } from "#db/schema.ts";
import type { SessionText } from "#domain/scheduling/session-input.ts";
import type { SessionTime } from "#domain/scheduling/session-time.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { tellOfSessions } from "#server/tell-of-sessions.ts";
import { putPapers } from "./put-papers.ts";

type NewSession = {
  id: string;
  time: SessionTime;
  text: Omit<SessionText, "when">;
  paperIds: readonly string[];
  /** The series that makes it, and the day its rule gave. */
  occurrence?: { seriesId: string; on: string };
};

/** Plans one session in the caller's transaction; tells the team's pages, calendars and mailboxes. False, and nothing changed, when the id is stored already. Throws not_found, refused by its papers. */
export const addSession = async (
  tx: Tx,
  ctx: ActingContext,
  { id, time, text, paperIds, occurrence }: NewSession,
): Promise<boolean> => {
  const made = await tx
    .insert(sessions)
    .values({
      teamId: ctx.team.id,
      id,
      ...text,
      ...time,
      seriesId: occurrence?.seriesId ?? null,
      occurrenceOn: occurrence?.on ?? null,
      // Not the id, which its maker chose: a UID has to be unique in all calendars.
      icsUid: `${newId()}@${new URL(ctx.env.BASE_URL).hostname}`,
      createdBy: ctx.asker.userId,
      createdAt: ctx.now,
    })
    .onConflictDoNothing({ target: [sessions.teamId, sessions.id] })
    .returning({ id: sessions.id });
  if (made.length === 0) return false;
  await putPapers(tx, ctx, id, paperIds);
  await recordActivity(tx, ctx, { kind: "session.changed", sessionId: id, details: { what: "planned" } });
  await tellOfSessions(tx, ctx);
  return true;
};
