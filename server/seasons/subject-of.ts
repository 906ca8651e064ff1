import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { presenterDuty } from "#domain/presenters/assignment.ts";
import { askForDuty } from "#domain/presenters/name-duty.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";

type Asked = { session: { startsAt: string }; seat: { duty: string; name: string } };

/**
 * What a mail that asks for all of these says first: the first talk where there is one, or the first duty, and how much more there is.
 * More of the same on other days are dates; everything else is duties.
 */
export const subjectOf = (mine: readonly Asked[], zone: string): string => {
  const inOrder = mine.toSorted((a, b) => (a.session.startsAt < b.session.startsAt ? -1 : 1));
  const first = inOrder.find(({ seat }) => seat.duty === presenterDuty) ?? inOrder[0];
  if (!first) return "";
  const days = new Set(mine.map(({ session }) => dayInZone(session.startsAt, zone)));
  const isAlike = days.size === mine.length && mine.every(({ seat }) => seat.duty === first.seat.duty);
  const when = describeDate(dayInZone(first.session.startsAt, zone));
  return askForDuty(first.seat.duty, capital(first.seat.name), "").subject(
    `${when}${moreOf(mine.length - 1, isAlike)}`,
  );
};

const moreOf = (count: number, isAlike: boolean): string => {
  if (count === 0) return "";
  if (isAlike) return ` and ${count === 1 ? "one more date" : `${count} more dates`}`;
  return ` (and ${count === 1 ? "one more duty" : `${count} more duties`})`;
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
