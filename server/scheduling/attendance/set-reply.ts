import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { attendees } from "#db/schema.ts";
import { mayReply } from "#domain/scheduling/attendance/may-reply.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { loadSession } from "#server/scheduling/session-row.ts";
import { write } from "#server/write.ts";

/** Null: takes back what was said. */
export const replyInput = z.enum(["yes", "maybe", "no"]).nullable();
export const setReplyInput = z.object({ sessionId: z.uuid(), reply: replyInput });

/** Sets (never toggles) whether the asker means to come; saying the same again changes nothing. Throws forbidden, not_found, refused once it is over or cancelled. */
export const setReply = async (
  ctx: ActingContext,
  { sessionId, reply }: z.infer<typeof setReplyInput>,
): Promise<{ sessionId: string; reply: z.infer<typeof replyInput> }> => {
  if (!can(ctx.asker, "session.reply")) throw forbidden();
  const { team, asker } = ctx;
  return write(ctx, async (tx) => {
    const session = await loadSession(tx, ctx, sessionId);
    const now = await databaseNow(tx);
    const answer = mayReply(session, { now, zone: team.timeZone });
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const mine = and(
      eq(attendees.teamId, team.id),
      eq(attendees.sessionId, sessionId),
      eq(attendees.userId, asker.userId),
    );
    const [before] = await tx
      .select({ reply: attendees.reply, repliedAt: attendees.repliedAt })
      .from(attendees)
      .where(mine);
    // What a poll said for them becomes their own word when they say it too.
    const isSaid = reply === null || !!before?.repliedAt;
    if (isSaid && (before?.reply ?? null) === reply) return { sessionId, reply };
    const said = { reply, repliedAt: now };
    await tx
      .insert(attendees)
      .values({ teamId: team.id, sessionId, userId: asker.userId, ...said })
      .onConflictDoUpdate({ target: [attendees.teamId, attendees.sessionId, attendees.userId], set: said });
    await recordActivity(tx, ctx, { kind: "attendance.changed", sessionId, details: { reply } });
    return { sessionId, reply };
  });
};
