import { createHash } from "node:crypto";
import fc from "fast-check";
import { solveRoster } from "#domain/presenters/roster/solve-roster.ts";
import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import type { SeasonProblem } from "./plan-season.ts";
import { emptySession } from "./season-plan.ts";
import type { SeasonMember, SeasonPaper } from "./season-world.ts";

export const tools = {
  sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
  solveWithGaps: solveRoster,
};

/** Ids that read well and are uuids: idOf("5", 3) ends in 3. */
export const idOf = (kind: string, at: number): string =>
  `0000000${kind}-0000-4000-8000-${String(at).padStart(12, "0")}`;

/** When the plans of these tests are made: before their first date. */
export const begun = "2026-11-30T12:00:00.000Z";

export const sessionId = (at: number) => idOf("5", at);
export const paperId = (at: number) => idOf("a", at);
export const userId = (at: number) => idOf("e", at);

export const aMember = (name: string, at: number, over: Partial<SeasonMember> = {}): SeasonMember => ({
  userId: userId(at),
  name,
  share: 1,
  rate: 0,
  coming: 0,
  lastPresentedOn: null,
  dutyRates: {},
  ...over,
});

export const aPaper = (at: number, over: Partial<SeasonPaper> = {}): SeasonPaper => ({
  paperId: paperId(at),
  title: `Paper ${at}`,
  nominatedBy: null,
  couldPresent: [],
  because: "Picked by hand.",
  ...over,
});

/** Dates a week apart, from Tuesday 1 December 2026 on, at 18:00 in Berlin. */
export const weekly = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2026, 11, 1 + 7 * at)).toISOString().slice(0, 10);
    return emptySession(sessionId(at), { localStart: `${day}T18:00`, startsAt: `${day}T17:00:00.000Z` });
  });

export const awayOn = (member: number, at: number): DayOff => {
  const day =
    weekly(at + 1)
      .at(-1)
      ?.localStart.slice(0, 10) ?? "";
  return { kind: "away", title: "Away", startsOn: day, endsOn: day, userId: userId(member) };
};

/** Four members, `dates` weekly dates and as many papers, no duties. */
export const aProblem = (dates: number, over: Partial<SeasonProblem["world"]> = {}): SeasonProblem => ({
  perSession: 1,
  minGap: 0,
  dateNotes: [],
  sessions: weekly(dates),
  world: {
    members: ["Ana", "Ben", "Cem", "Dia"].map((name, at) => aMember(name, at)),
    papers: Array.from({ length: dates }, (_, at) => aPaper(at)),
    gone: [],
    declined: [],
    held: 100,
    elsewhere: [],
    duties: [],
    daysOff: [],
    ...over,
  },
});

/** Seasons of up to 5 members, 5 dates and 12 papers with everything that can be said of them. */
export const aSeason: fc.Arbitrary<SeasonProblem> = fc
  .record({
    dates: fc.integer({ min: 1, max: 5 }),
    perSession: fc.integer({ min: 1, max: 3 }),
    members: fc.array(
      fc.record({
        share: fc.constantFrom(1, 1, 0.5, 0),
        rate: fc.constantFrom(0, 0.1, 0.33, 0.5),
        lastPresentedOn: fc.constantFrom(null, "2026-07-01", "2026-11-24"),
        dutyRates: fc.constantFrom<Record<string, number>>({}, { scribe: 0.5 }),
      }),
      { minLength: 0, maxLength: 5 },
    ),
    papers: fc.array(
      fc.record({
        couldPresent: fc.uniqueArray(fc.nat(4).map(userId), { maxLength: 2 }),
        nominatedBy: fc.option(fc.nat(4).map(userId)),
      }),
      { maxLength: 12 },
    ),
    away: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 }),
    duties: fc.constantFrom(
      [],
      [{ key: "scribe", name: "scribe", perSession: 1 }],
      [
        { key: "scribe", name: "scribe", perSession: 1 },
        { key: "sceptic", name: "sceptic", perSession: 2 },
      ],
    ),
  })
  .map(({ dates, perSession, members, papers, away, duties }) => ({
    perSession,
    minGap: 0,
    dateNotes: [],
    sessions: weekly(dates),
    world: {
      members: members.map((member, at) => aMember(`M${at}`, at, member)),
      papers: papers.map((paper, at) => aPaper(at, paper)),
      gone: [],
      declined: [],
      held: 100,
      elsewhere: [],
      duties,
      daysOff: away.map(([member, at]) => awayOn(member, at)),
    },
  }));
