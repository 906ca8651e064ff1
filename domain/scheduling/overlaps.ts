import { Temporal } from "temporal-polyfill";

/** When a session begins (ISO) and how many minutes it lasts; null for one that lasts all day. */
export type Hours = { startsAt: string | null; durationMinutes: number | null };

/** Whether two sessions are at the same time. One that ends when the other begins is not, and one without hours is at none that could clash. */
export const overlaps = (one: Hours, other: Hours): boolean => {
  const [first, second] = [spanOf(one), spanOf(other)];
  return first !== null && second !== null && first.start < second.end && second.start < first.end;
};

const spanOf = ({ startsAt, durationMinutes }: Hours) => {
  if (startsAt === null || durationMinutes === null) return null;
  const start = Temporal.Instant.from(startsAt).epochMilliseconds;
  return { start, end: start + durationMinutes * 60_000 };
};
