import { Temporal } from "temporal-polyfill";
import { startInstant } from "#domain/clock/local-time.ts";

/** A backup who accepted steps in by themselves when a presenter withdraws this close to the session, in hours. */
export const shortNoticeHours = 48;

/** How long before materials are due their presenter is reminded, in hours. */
const remindHours = 24;

type Time = { kind: "timed" | "all_day"; onDate: string; startsAt: string | null };

/** When a session begins (ISO, UTC); one that lasts all day begins with its day in `zone`. */
export const beginOf = ({ kind, onDate, startsAt }: Time, zone: string): string =>
  kind === "timed" && startsAt ? startsAt : startInstant(`${onDate}T00:00`, zone).startsAt;

/** Until when an offer made now waits: so many days, but not beyond the beginning; null where it waits for ever, or the session has begun. */
export const answerByOf = (now: string, days: number, begin: string): string | null => {
  if (days === 0 || !isBefore(now, begin)) return null;
  const wanted = later(now, days * 24);
  return isBefore(wanted, begin) ? wanted : begin;
};

type Offer = { createdAt: string; answerBy: string | null };

/**
 * Until when an offer waits whose session begins at another moment now: by the same rule, counted from when it was made. Where the team
 * has shortened its days since, so that this is over, what was said stays as far as it is before the beginning: a move ends no offer.
 */
export const answerByAfterMove = (
  { createdAt, answerBy }: Offer,
  days: number,
  begin: string,
  now: string,
): string | null => {
  if (!isBefore(now, begin)) return null;
  const wanted = answerByOf(createdAt, days, begin);
  if (wanted !== null && isBefore(now, wanted)) return wanted;
  return answerBy !== null && isBefore(begin, answerBy) ? begin : answerBy;
};

/** Whether an offer has waited long enough: its moment itself is over, the second before it is not. */
export const isOverdue = (answerBy: string | null, now: string): boolean =>
  answerBy !== null && !isBefore(now, answerBy);

/** By when materials should be there; null where nobody asks for them. */
export const materialsDueOf = (begin: string, days: number): string | null =>
  days === 0 ? null : later(begin, days * -24);

/** When a presenter who has put up nothing is reminded. */
export const remindMaterialsAt = (due: string): string => later(due, -remindHours);

/** Whether a session that has not begun is so close that a backup steps in without being asked again. */
export const isShortNotice = (begin: string, now: string): boolean =>
  isBefore(now, begin) && !isBefore(later(now, shortNoticeHours), begin);

const isBefore = (one: string, other: string) => Temporal.Instant.compare(one, other) < 0;

const later = (at: string, hours: number) =>
  Temporal.Instant.from(at).add({ hours }).toString({ fractionalSecondDigits: 3 });
