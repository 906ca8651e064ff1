import {
  hasBegun,
  type Moment,
  type SessionFacts,
  sessionState,
  type Verdict,
} from "#domain/scheduling/session-state.ts";

export type Reply = "yes" | "maybe" | "no";
export type Attendance = "present" | "absent";

/** Whether a member may say that they will come, or not: until the session has ended. */
export const mayReply = (
  session: SessionFacts,
  moment: Moment,
): Verdict<"reply_cancelled" | "reply_too_late"> => {
  const state = sessionState(session, moment);
  if (state === "planned") return { ok: true };
  return { ok: false, reason: state === "cancelled" ? "reply_cancelled" : "reply_too_late" };
};

/** Whether it may be written down who came: once the session has begun, unless it did not take place. */
export const mayTakeAttendance = (
  session: SessionFacts,
  moment: Moment,
): Verdict<"attendance_too_early" | "attendance_of_none"> => {
  if (session.cancelledAt || session.notHeldAt) return { ok: false, reason: "attendance_of_none" };
  return hasBegun(session, moment) ? { ok: true } : { ok: false, reason: "attendance_too_early" };
};

/** Whether somebody counts as having come: as was written down, else as they said they would. */
export const wasThere = (person: { reply: Reply | null; attendance: Attendance | null }): boolean =>
  person.attendance ? person.attendance === "present" : person.reply === "yes";
