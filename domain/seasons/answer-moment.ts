import { Temporal } from "temporal-polyfill";

/** Takes now, the days an offer waits, and the session's start (ISO, UTC); gives until when to answer, never after the start. 0 days wait for ever: null. */
export const answerMoment = (now: string, days: number, startsAt: string): string | null => {
  if (days === 0) return null;
  const asked = Temporal.Instant.from(now).add({ hours: 24 * days });
  const start = Temporal.Instant.from(startsAt);
  const first = Temporal.Instant.compare(asked, start) < 0 ? asked : start;
  return first.toString({ fractionalSecondDigits: 3 });
};
