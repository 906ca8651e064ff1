import { type Start, startInstant } from "#domain/clock/local-time.ts";

/** A date on offer as it is stored. */
export type OptionTime = { onDate: string; localStart: string | null; startsAt: string | null };

/** Takes wall clocks or days and the poll's zone (null for whole days); gives their columns in order of time, and which clocks skip. Two that clocks make one are one. */
export const resolveOptions = (
  options: readonly string[],
  zone: string | null,
): { times: OptionTime[]; moved: NonNullable<Start["moved"]>[] } => {
  if (zone === null)
    return {
      times: options.toSorted().map((onDate) => ({ onDate, localStart: null, startsAt: null })),
      moved: [],
    };
  const starts = options.map((local) => startInstant(local, zone));
  const byWall = new Map(
    starts.map(({ localStart, startsAt }) => [
      localStart,
      { onDate: localStart.slice(0, 10), localStart, startsAt },
    ]),
  );
  const times = [...byWall.values()].toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return { times, moved: starts.map(({ moved }) => moved).filter((move) => move !== null) };
};

/** When a date begins, for comparing: a whole day at the first moment of that day in the zone. */
export const beginOf = ({ onDate, startsAt }: OptionTime, zone: string): string =>
  startsAt ?? startInstant(`${onDate}T00:00`, zone).startsAt;
