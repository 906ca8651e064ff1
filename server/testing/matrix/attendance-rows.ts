import { type LinkPurpose, sealIds } from "#server/links/personal-link.ts";
import type { Row, Rows } from "./row.ts";
import type { World } from "./world.ts";

/** The member's link in a mail; whoever holds it may act, signed in or not. */
const link = (purpose: LinkPurpose, more: object = {}): Row => ({
  rung: "public",
  input: ({ services, team, sessionId }: World) => {
    const subject = purpose === "session-reply" ? sessionId : team.member.userId;
    return {
      token: sealIds(services.env, purpose, [team.teamId, team.member.userId, subject]),
      ...more,
    };
  },
});

/** Who may call what of attendance.*. */
export const attendanceRows: Rows = {
  "attendance.list": { rung: "observer", names: true, input: ({ sessionId }) => ({ sessionId }) },
  "attendance.setReply": {
    rung: "observer",
    names: true,
    input: ({ sessionId }) => ({ sessionId, reply: "yes" }),
  },
  "attendance.setAttendance": {
    rung: "organizer",
    names: true,
    input: ({ sessionId, team }) => ({ sessionId, userId: team.member.userId, attendance: "present" }),
  },
  "attendance.readByLink": link("session-reply"),
  "attendance.replyByLink": link("session-reply", { reply: "maybe" }),
  "attendance.mailChoice": { rung: "observer" },
  "attendance.setMailChoice": { rung: "observer", input: () => ({ on: false }) },
  "attendance.readMailChoiceByLink": link("session-mail"),
  "attendance.setMailChoiceByLink": link("session-mail", { on: true }),
};
