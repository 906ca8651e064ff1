import { Temporal } from "temporal-polyfill";
import { type Start, startInstant } from "#domain/clock/local-time.ts";

/** What a round's form asks about time; wall clocks, opening null for at once. */
export type AskedTimes = { opensAt: string | null; closesAt: string; remindHours: number | null };

export type TimeProblem = { ok: false; field: "opensAt" | "closesAt" | "remindHours"; sentence: string };

export type RoundTimes = {
  ok: true;
  opensAt: string;
  closesAt: string;
  /** Wall clocks that clocks skip, and where they moved. */
  moved: NonNullable<Start["moved"]>[];
};

/** Shorter is a slip of the finger: nobody hears of it and votes in that time. */
const leastOpen = 5 * 60_000;
const mostAhead = 366 * 86_400_000;

/**
 * Takes the wall clocks of a form, their zone and now (ISO); gives the instants, or what is wrong with which field in a sentence.
 * `openedAt`: a round that has opened keeps its opening.
 */
export const readRoundTimes = (
  asked: AskedTimes,
  zone: string,
  now: string,
  openedAt?: string,
): RoundTimes | TimeProblem => {
  const opens = asked.opensAt === null ? undefined : read(asked.opensAt, zone);
  const closes = read(asked.closesAt, zone);
  if (opens === null) return problem("opensAt", noSuchTime);
  if (closes === null) return problem("closesAt", noSuchTime);
  const wish = opens ? opens.startsAt : now;
  if (openedAt && opens && wish > now) return problem("opensAt", "This round has opened already.");
  if (!openedAt && wish < now)
    return problem("opensAt", "That time has passed. Choose a later one, or open the round at once.");
  const opensAt = openedAt ?? wish;
  const sentence = whyNotClose(closes.startsAt, opensAt, now);
  if (sentence) return problem("closesAt", sentence);
  const { remindHours } = asked;
  if (remindHours !== null && remindMoment(closes.startsAt, remindHours) < opensAt)
    return problem(
      "remindHours",
      `A reminder ${remindHours} h before the close would come before the round opens.`,
    );
  const moved = [opens ? opens.moved : null, closes.moved].filter((move) => move !== null);
  return { ok: true, opensAt, closesAt: closes.startsAt, moved };
};

/** Takes a wall clock for a later close; gives its instant, or what is wrong with it. */
export const readClose = (
  local: string,
  zone: string,
  opensAt: string,
  now: string,
): { ok: true; closesAt: string; moved: Start["moved"] } | TimeProblem => {
  const closes = read(local, zone);
  if (closes === null) return problem("closesAt", noSuchTime);
  const sentence = whyNotClose(closes.startsAt, opensAt, now);
  return sentence
    ? problem("closesAt", sentence)
    : { ok: true, closesAt: closes.startsAt, moved: closes.moved };
};

/** When the reminder goes out: hours of real time before the close, whatever clocks do in between. */
export const remindMoment = (closesAt: string, hours: number): string =>
  new Date(Date.parse(closesAt) - hours * 3_600_000).toISOString();

const noSuchTime = "There is no such day or time.";

const problem = (field: TimeProblem["field"], sentence: string): TimeProblem => ({
  ok: false,
  field,
  sentence,
});

const whyNotClose = (closesAt: string, opensAt: string, now: string): string | null => {
  const closes = Date.parse(closesAt);
  if (closesAt <= now) return "That time has passed. Choose a later one for the close.";
  if (closesAt <= opensAt) return "The round would close before it opens.";
  if (closes - Math.max(Date.parse(opensAt), Date.parse(now)) < leastOpen)
    return "Give people at least 5 minutes to vote.";
  return closes - Date.parse(now) > mostAhead ? "A round closes within a year." : null;
};

const read = (local: string, zone: string): Start | null => {
  try {
    Temporal.PlainDateTime.from(local, { overflow: "reject" });
    return startInstant(local, zone);
  } catch {
    return null;
  }
};
