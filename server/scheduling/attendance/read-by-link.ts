import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { attendees, users } from "#db/schema.ts";
import { mayReply } from "#domain/scheduling/attendance/may-reply.ts";
import type { Context } from "#server/context.ts";
import { loadSession, momentOf } from "#server/scheduling/session-row.ts";
import { enterTeamByLink } from "#server/teams/enter-team.ts";

export const linkTokenInput = z.string().max(300);
export const byLinkInput = z.object({ token: linkTokenInput });

/** What the link in a session's mail shows without signing in: the session, in the zone of the member it was made for, and what they replied. Throws not_found. */
export const readByLink = async (ctx: Context, { token }: z.infer<typeof byLinkInput>) => {
  const { acting, subjectId } = await enterTeamByLink(ctx, "session-reply", token, ctx.now);
  const { team, asker } = acting;
  const session = await loadSession(ctx.db, acting, subjectId);
  const [mine] = await ctx.db
    .select({ name: users.name, zone: users.timeZone, reply: attendees.reply })
    .from(users)
    .leftJoin(
      attendees,
      and(eq(attendees.teamId, team.id), eq(attendees.sessionId, session.id), eq(attendees.userId, users.id)),
    )
    .where(eq(users.id, asker.userId));
  const answer = mayReply(session, momentOf(acting));
  const { title, kind, onDate, startsAt, place } = session;
  return {
    team: team.name,
    session: { title, kind, onDate, startsAt, place },
    name: mine?.name ?? "",
    zone: mine?.zone ?? team.timeZone,
    reply: mine?.reply ?? null,
    /** Why there is nothing to reply any more; null while there is. */
    closed: answer.ok ? null : answer.reason,
  };
};
