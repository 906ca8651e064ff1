import fc from "fast-check";
import { expect, it } from "vitest";
import { aRosterDocument, sha256 } from "#domain/presenters/roster/a-roster.fixture.ts";
import type { Picks } from "#domain/presenters/roster/least-cost-flow.ts";
import { type Roster, readRoster } from "#domain/presenters/roster/read-roster.ts";
import { rosterInput } from "#domain/presenters/roster/roster-input.ts";
import { levelsOf } from "#domain/presenters/roster/roster-levels.ts";
import { solveRoster } from "#domain/presenters/roster/solve-roster.ts";
import { loadSolver } from "./load-solver.ts";

const solve = await loadSolver();

const read = (document: unknown): Roster => {
  const ordered = readRoster(rosterInput.parse(document));
  if (!ordered.ok) throw new Error(ordered.sentence);
  return ordered.roster;
};

it("costs what the flow costs where no gap is asked for, level by level", () => {
  fc.assert(
    fc.property(aRosterDocument({ members: 6, sessions: 6 }), (document) => {
      const roster = read(document);
      const { unfairness, ...others } = levelsOf(roster, solve(roster, sha256));
      const flow = levelsOf(roster, solveRoster(roster, sha256));
      expect(others).toEqual({
        ...others,
        unfilled: flow.unfilled,
        broken: flow.broken,
        recency: flow.recency,
        wishes: flow.wishes,
      });
      expect(unfairness).toBeCloseTo(flow.unfairness, 6);
    }),
    { numRuns: 60 },
  );
});

const days = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;

const keepsGaps = ({ sessions, minGap }: Roster, picks: Picks): boolean =>
  picks.every((picked, one) =>
    picked.every((member) =>
      sessions.every(
        ({ date }, other) =>
          other === one || !picks[other]?.includes(member) || days(date, sessions[one]?.date ?? "") >= minGap,
      ),
    ),
  );

it("keeps gaps, and fills as many places as gaps allow", () => {
  fc.assert(
    fc.property(aRosterDocument({ members: 4, sessions: 4 }), fc.constantFrom(7, 21), (document, minGap) => {
      const roster = read({ ...document, minGap });
      const picks = solve(roster, sha256);
      expect(keepsGaps(roster, picks)).toBe(true);
      const most = Math.min(...everyRoster(roster).map((way) => levelsOf(roster, way).unfilled));
      expect(levelsOf(roster, picks).unfilled).toBe(most);
    }),
    { numRuns: 40 },
  );
});

const everyRoster = (roster: Roster): Picks[] =>
  roster.sessions
    .reduce<Picks[]>(
      (ways, { needs }, session) => {
        const able = roster.members.flatMap(({ weight }, member) =>
          weight.n > 0n && !roster.pair(session, member).isAway ? [member] : [],
        );
        const sets = able
          .reduce<number[][]>((all, member) => all.flatMap((set) => [set, [...set, member]]), [[]])
          .filter((set) => set.length <= needs);
        return ways.flatMap((way) => sets.map((set) => [...way, set]));
      },
      [[]],
    )
    .filter((way) => keepsGaps(roster, way));
