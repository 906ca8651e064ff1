import { Temporal } from "temporal-polyfill";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { endInstant } from "#domain/clock/local-time.ts";

/** The columns of a session that decide what it is and what may be done with it. */
export type SessionFacts = {
  kind: "timed" | "all_day";
  onDate: string;
  startsAt: string | null;
  durationMinutes: number | null;
  heldAt: string | null;
  notHeldAt: string | null;
  cancelledAt: string | null;
};

/** Now, and the zone that says when an all-day session's day begins and ends. */
export type Moment = { now: string; zone: string };

/** planned: to come or going on · over: has ended and nobody has said yet whether it was held. */
export type SessionState = "planned" | "over" | "held" | "not_held" | "cancelled";

export type Verdict<Reason extends string> = { ok: true } | { ok: false; reason: Reason };

/** How long held, not held and cancelled can be taken back, in days. */
export const undoDays = 30;

const ok = { ok: true } as const;
const no = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const;
const isBefore = (one: string, other: string) => Temporal.Instant.compare(one, other) < 0;

/** Whether the session has begun at that moment; an all-day one begins with its day. */
export const hasBegun = ({ kind, onDate, startsAt }: SessionFacts, { now, zone }: Moment): boolean =>
  kind === "timed" && startsAt ? !isBefore(now, startsAt) : dayInZone(now, zone) >= onDate;

const hasEnded = (
  { kind, onDate, startsAt, durationMinutes }: SessionFacts,
  { now, zone }: Moment,
): boolean =>
  kind === "timed" && startsAt
    ? !isBefore(now, endInstant(startsAt, durationMinutes ?? 0))
    : dayInZone(now, zone) > onDate;

/** What the session is at that moment. */
export const sessionState = (session: SessionFacts, moment: Moment): SessionState => {
  if (session.cancelledAt) return "cancelled";
  if (session.heldAt) return "held";
  if (session.notHeldAt) return "not_held";
  return hasEnded(session, moment) ? "over" : "planned";
};

const isOpen = (session: SessionFacts) => !session.cancelledAt && !session.heldAt && !session.notHeldAt;

/** Whether its text, time, papers and presenters may change: until somebody says what became of it. */
export const mayEdit = (session: SessionFacts): Verdict<"session_over"> =>
  isOpen(session) ? ok : no("session_over");

/** Whether it may be marked held or not held: once it has begun. */
export const mayMark = (
  session: SessionFacts,
  moment: Moment,
): Verdict<"session_over" | "session_not_begun"> => {
  if (!isOpen(session)) return no("session_over");
  return hasBegun(session, moment) ? ok : no("session_not_begun");
};

/** Whether it may be cancelled: before it begins; afterwards it was held or not. */
export const mayCancel = (
  session: SessionFacts,
  moment: Moment,
): Verdict<"session_over" | "session_begun"> => {
  if (!isOpen(session)) return no("session_over");
  return hasBegun(session, moment) ? no("session_begun") : ok;
};

/** Whether held, not held or cancelled may be taken back: for 30 days. */
export const mayUndo = (
  session: SessionFacts,
  { now }: Pick<Moment, "now">,
): Verdict<"nothing_to_undo" | "undo_too_late"> => {
  const since = session.heldAt ?? session.notHeldAt ?? session.cancelledAt;
  if (!since) return no("nothing_to_undo");
  const last = Temporal.Instant.from(since).add({ hours: undoDays * 24 });
  return isBefore(now, last.toString()) ? ok : no("undo_too_late");
};
