/** A stretch of time when somebody is busy; ISO instants in UTC with milliseconds. */
export type BusyInterval = { startsAt: string; endsAt: string };

/** Whole days when somebody is busy: dates, the last one excluded, never converted. */
export type BusyDays = { startsOn: string; endsOn: string };

/** When somebody is busy, and nothing of why. Sorted; nothing overlaps or touches. */
export type BusyTimes = { intervals: BusyInterval[]; days: BusyDays[] };

/** Takes times in any order; gives the same times sorted, those that overlap or touch as one. Empty and backward ones are left out. */
export const mergeBusy = ({ intervals, days }: BusyTimes): BusyTimes => ({
  intervals: merged(intervals.map(({ startsAt, endsAt }) => [startsAt, endsAt])).map(
    ([startsAt, endsAt]) => ({
      startsAt,
      endsAt,
    }),
  ),
  days: merged(days.map(({ startsOn, endsOn }) => [startsOn, endsOn])).map(([startsOn, endsOn]) => ({
    startsOn,
    endsOn,
  })),
});

type Span = [start: string, end: string];

// Moments and dates in one spelling each sort as text.
const merged = (spans: Span[]): Span[] => {
  const together: Span[] = [];
  for (const [start, end] of spans.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))) {
    if (start >= end) continue;
    const last = together.at(-1);
    if (last && start <= last[1]) last[1] = end > last[1] ? end : last[1];
    else together.push([start, end]);
  }
  return together;
};
