import * as z from "zod";
import { attendees } from "#db/schema.ts";
import { mayTakeAttendance } from "#domain/scheduling/attendance/may-reply.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { loadSession } from "#server/scheduling/session-row.ts";
import { write } from "#server/write.ts";
import { listPeople } from "./list-people.ts";

/** Null: as they replied. */
export const setAttendanceInput = z.object({
  sessionId: z.uuid(),
  userId: z.uuid(),
  attendance: z.enum(["present", "absent"]).nullable(),
});

/** Writes down whether somebody came, once the session has begun. Throws forbidden, not_found (the person too), refused. */
export const setAttendance = async (
  ctx: ActingContext,
  { sessionId, userId, attendance }: z.infer<typeof setAttendanceInput>,
) => {
  if (!can(ctx.asker, "attendance.set")) throw forbidden();
  return write(ctx, async (tx) => {
    const session = await loadSession(tx, ctx, sessionId);
    const answer = mayTakeAttendance(session, { now: await databaseNow(tx), zone: ctx.team.timeZone });
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const person = (await listPeople(tx, ctx.team, session)).find((one) => one.userId === userId);
    if (!person) throw notFound();
    if (person.attendance === attendance) return { sessionId, userId, attendance };
    const said = { attendance, attendanceBy: ctx.asker.userId };
    await tx
      .insert(attendees)
      .values({ teamId: ctx.team.id, sessionId, userId: userId as UserId, ...said })
      .onConflictDoUpdate({ target: [attendees.teamId, attendees.sessionId, attendees.userId], set: said });
    await recordActivity(tx, ctx, { kind: "attendance.changed", sessionId, details: { userId, attendance } });
    return { sessionId, userId, attendance };
  });
};
