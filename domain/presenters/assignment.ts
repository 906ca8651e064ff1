import type { Role } from "#domain/teams/roles.ts";

export const assignmentStatuses = [
  "offered",
  "accepted",
  "declined",
  "withdrawn",
  "expired",
  "missed",
] as const;

/** Where a member stands in a duty: asked, in, out by their own word, taken out, asked without an answer in time, or in and not there. Done is accepted at a session that was held. */
export type AssignmentStatus = (typeof assignmentStatuses)[number];

/** The duty every paper of a session has one place for. All others are the team's own, by the keys it gave them. */
export const presenterDuty = "presenter";

/** Stands beside a paper's presenter and takes over on one click. */
export const backupDuty = "backup";

export type Answer = "accept" | "decline";

type Verdict<Reason extends string> = { ok: true } | { ok: false; reason: Reason };

/** Whether somebody in this role can present at all. */
export const mayPresent = (role: Role): Verdict<"not_a_presenter"> =>
  role === "observer" ? { ok: false, reason: "not_a_presenter" } : { ok: true };

/** The status an answer leads to. Saying the same twice is fine; a different answer, or one after a withdrawal, is refused. */
export const statusAfter = (
  status: AssignmentStatus,
  answer: Answer,
):
  | { ok: true; status: AssignmentStatus }
  | { ok: false; reason: "already_answered" | "offer_withdrawn" | "offer_expired" } => {
  const wanted = answer === "accept" ? "accepted" : "declined";
  if (status === "offered" || status === wanted) return { ok: true, status: wanted };
  if (status === "expired") return { ok: false, reason: "offer_expired" };
  return { ok: false, reason: status === "withdrawn" ? "offer_withdrawn" : "already_answered" };
};

/** Where somebody stands who was, or was not, there at a session that was held. Saying the same twice is fine; only who had accepted can have missed it. */
export const statusAfterHeld = (
  status: AssignmentStatus,
  isMissed: boolean,
): { ok: true; status: "accepted" | "missed" } | { ok: false; reason: "not_taken_on" } =>
  status === "accepted" || status === "missed"
    ? { ok: true, status: isMissed ? "missed" : "accepted" }
    : { ok: false, reason: "not_taken_on" };

/** Whether the assignment still keeps its place from others. */
export const holdsPlace = (status: AssignmentStatus): status is "offered" | "accepted" =>
  status === "offered" || status === "accepted";
