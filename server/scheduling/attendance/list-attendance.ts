import * as z from "zod";
import { mayReply, mayTakeAttendance, wasThere } from "#domain/scheduling/attendance/may-reply.ts";
import { hasBegun } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { loadSession, momentOf } from "#server/scheduling/session-row.ts";
import { listPeople, type SessionPerson } from "./list-people.ts";

export const listAttendanceInput = z.object({ sessionId: z.uuid() });

/** Who comes to a session, or came: everybody with their reply and attendance, the counts, the asker's own reply, and what the asker may do now. Throws not_found. */
export const listAttendance = async (
  ctx: TeamContext,
  { sessionId }: z.infer<typeof listAttendanceInput>,
) => {
  const session = await loadSession(ctx.db, ctx, sessionId);
  const moment = momentOf(ctx);
  const begun = hasBegun(session, moment);
  const listed = await listPeople(ctx.db, ctx.team, session);
  const people = listed.filter(({ left }) => begun || !left);
  const mine = people.find(({ userId }) => userId === ctx.me.userId);
  const count = (test: (person: SessionPerson) => boolean) => people.filter(test).length;
  return {
    people: people.map((person) => ({ ...person, there: wasThere(person) })),
    counts: {
      yes: count(({ reply }) => reply === "yes"),
      maybe: count(({ reply }) => reply === "maybe"),
      no: count(({ reply }) => reply === "no"),
      silent: count(({ reply }) => reply === null),
      there: count(wasThere),
    },
    mine: { reply: mine?.reply ?? null, presents: mine?.presents ?? false },
    /** What did not take place had nobody there. */
    tookPlace: begun && !session.cancelledAt && !session.notHeldAt,
    may: {
      reply: can(ctx.asker, "session.reply") && mayReply(session, moment).ok,
      attend: can(ctx.asker, "attendance.set") && mayTakeAttendance(session, moment).ok,
    },
  };
};
