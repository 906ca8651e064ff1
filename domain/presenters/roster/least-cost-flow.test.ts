import fc from "fast-check";
import { expect, it } from "vitest";
import { type FlowProblem, leastCostFlow, type Picks } from "./least-cost-flow.ts";

type Drawn = {
  needs: number[];
  pairs: (number | null)[][];
  rises: number[][];
  empty: number;
  locks: boolean[][];
};

const aProblem = (members: number, sessions: number): fc.Arbitrary<Drawn> =>
  fc.record({
    needs: fc.array(fc.nat(2), { minLength: sessions, maxLength: sessions }),
    pairs: grid(sessions, members, fc.option(fc.integer({ min: -4, max: 9 }), { nil: null, freq: 4 })),
    rises: grid(members, sessions + 1, fc.nat(5)),
    empty: fc.constantFrom(0, 7, 1_000),
    locks: grid(
      sessions,
      members,
      fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    ),
  });

const grid = <Cell>(rows: number, columns: number, cell: fc.Arbitrary<Cell>) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const problems = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([members, sessions]) => aProblem(members, sessions));

const problemOf = ({ needs, pairs, rises, empty, locks }: Drawn): FlowProblem => {
  const costs = rises.map((steps) =>
    steps.map((_, nth) => steps.slice(0, nth + 1).reduce((a, b) => a + b, 0)),
  );
  const locked = locks.flatMap((row, session) => {
    const members = row.flatMap((isLocked, member) => (isLocked ? [member] : []));
    return members.slice(0, needs[session]).map((member) => [session, member] as const);
  });
  return {
    members: rises.length,
    needs,
    pairCost: (session, member) => {
      const cost = pairs[session]?.[member] ?? null;
      return cost === null ? null : BigInt(cost);
    },
    talkCost: (member, nth) => BigInt(costs[member]?.[nth - 1] ?? 0),
    emptyCost: BigInt(empty),
    locked,
  };
};

/** Every way to fill the places, the dear ones too. */
const everyWay = (problem: FlowProblem): Picks[] =>
  problem.needs.reduce<Picks[]>(
    (ways, needed, session) => {
      const fixed = problem.locked.flatMap(([at, member]) => (at === session ? [member] : []));
      const able = Array.from({ length: problem.members }, (_, member) => member).filter(
        (member) => !fixed.includes(member) && problem.pairCost(session, member) !== null,
      );
      const choices = subsets(able).filter((chosen) => chosen.length + fixed.length <= needed);
      return ways.flatMap((way) => choices.map((chosen) => [...way, [...fixed, ...chosen]]));
    },
    [[]],
  );

const subsets = (items: number[]): number[][] =>
  items.reduce<number[][]>((all, item) => all.flatMap((set) => [set, [...set, item]]), [[]]);

const costOf = (problem: FlowProblem, picks: Picks): bigint => {
  const talks = Array.from({ length: problem.members }, () => 0);
  let cost = 0n;
  for (const [session, member] of problem.locked) {
    talks[member] = (talks[member] ?? 0) + 1;
    void session;
  }
  picks.forEach((picked, session) => {
    const needed = problem.needs[session] ?? 0;
    cost += problem.emptyCost * BigInt(Math.max(0, needed - picked.length));
    for (const member of picked) {
      if (problem.locked.some(([at, who]) => at === session && who === member)) continue;
      const nth = (talks[member] ?? 0) + 1;
      talks[member] = nth;
      cost += (problem.pairCost(session, member) ?? 0n) + (problem.talkCost(member, nth) ?? 0n);
    }
  });
  return cost;
};

it("costs what the cheapest of all ways costs, and keeps what is locked", () => {
  fc.assert(
    fc.property(problems, (drawn) => {
      const problem = problemOf(drawn);
      const picks = leastCostFlow(problem);
      const best = everyWay(problem)
        .map((way) => costOf(problem, way))
        .reduce((low, cost) => (cost < low ? cost : low));
      expect(costOf(problem, picks)).toBe(best);
      for (const [session, member] of problem.locked) expect(picks[session]).toContain(member);
      picks.forEach((picked, session) => {
        expect(new Set(picked).size).toBe(picked.length);
        expect(picked.length).toBeLessThanOrEqual(problem.needs[session] ?? 0);
      });
    }),
    { numRuns: 400 },
  );
});

it("gives A the second date when B can only take the first", () => {
  const free = [
    [true, true],
    [true, false],
  ];
  const picks = leastCostFlow({
    members: 2,
    needs: [1, 1],
    pairCost: (session, member) => (free[member]?.[session] ? 0n : null),
    talkCost: (_, nth) => BigInt(2 * nth - 1),
    emptyCost: 1_000n,
    locked: [],
  });
  expect(picks).toEqual([[1], [0]]);
});
