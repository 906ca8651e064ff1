import { startInstant } from "#domain/clock/local-time.ts";

/** Shorter is a slip of the finger: nobody hears of it and answers in that time. */
const leastOpen = 5 * 60_000;
const mostAhead = 366 * 86_400_000;

export type Deadline = { ok: true; closesAt: string } | { ok: false; sentence: string };

/** Takes a deadline's wall clock and zone, now, and the start of the last date offered (ISO); gives its instant, or what is wrong with it. */
export const readDeadline = (local: string, zone: string, now: string, lastStart: string): Deadline => {
  const { startsAt: closesAt } = startInstant(local, zone);
  const ahead = Date.parse(closesAt) - Date.parse(now);
  if (ahead <= 0) return no("That time has passed. Choose a later one for the deadline.");
  if (ahead < leastOpen) return no("Give people at least 5 minutes to answer.");
  if (ahead > mostAhead) return no("The deadline has to be within a year.");
  if (closesAt >= lastStart) return no("The last date would begin before the deadline.");
  return { ok: true, closesAt };
};

const no = (sentence: string): Deadline => ({ ok: false, sentence });
