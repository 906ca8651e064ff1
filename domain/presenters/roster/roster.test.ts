import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRosterDocument, sha256 } from "./a-roster.fixture.ts";
import type { Picks } from "./least-cost-flow.ts";
import { type Roster, readRoster } from "./read-roster.ts";
import { rosterDocument } from "./roster.ts";
import { rosterInput } from "./roster-input.ts";
import { type Levels, levelsOf } from "./roster-levels.ts";
import { solveRoster } from "./solve-roster.ts";

const tools = { sha256, solveWithGaps: solveRoster };

const read = (document: unknown): Roster => {
  const ordered = readRoster(rosterInput.parse(document));
  if (!ordered.ok) throw new Error(ordered.sentence);
  return ordered.roster;
};

const answer = (document: unknown) => {
  const answered = rosterDocument(document, tools);
  if (!answered.ok) throw new Error(answered.sentence);
  return answered.result;
};

const levels = ({ unfilled, broken, unfairness, recency, wishes }: Levels) => [
  unfilled,
  broken,
  unfairness,
  recency,
  wishes,
];

const compareLevels = (one: number[], other: number[]): number => {
  for (const [at, value] of one.entries()) {
    const difference = value - (other[at] ?? 0);
    if (Math.abs(difference) > 1e-9) return difference;
  }
  return 0;
};

/** Every roster that obeys what is forbidden. */
const everyRoster = ({ members, sessions, pair }: Roster): Picks[] =>
  sessions.reduce<Picks[]>(
    (ways, { needs }, session) => {
      const able = members.flatMap(({ weight }, member) =>
        weight.n > 0n && !pair(session, member).isAway ? [member] : [],
      );
      const sets = able
        .reduce<number[][]>((all, member) => all.flatMap((set) => [set, [...set, member]]), [[]])
        .filter((set) => set.length <= needs);
      return ways.flatMap((way) => sets.map((set) => [...way, set]));
    },
    [[]],
  );

describe("solveRoster", () => {
  const expectBest = (document: unknown) => {
    const roster = read(document);
    const best = everyRoster(roster)
      .map((way) => levels(levelsOf(roster, way)))
      .reduce((low, one) => (compareLevels(one, low) < 0 ? one : low));
    expect(compareLevels(levels(levelsOf(roster, solveRoster(roster, sha256))), best)).toBe(0);
  };

  it("equals the best of all rosters, level by level", () => {
    fc.assert(fc.property(aRosterDocument({ members: 4, sessions: 4 }), expectBest), { numRuns: 250 });
    const long = aRosterDocument({ members: 4, sessions: 6 }).map((document) => ({
      ...document,
      sessions: document.sessions.map((session) => ({ ...session, needs: Math.min(session.needs, 1) })),
    }));
    fc.assert(fc.property(long, expectBest), { numRuns: 100 });
  });

  it("equals the best of all rosters whoever of three is away from whichever of three sessions", () => {
    const three = [0, 1, 2];
    for (let away = 0; away < 2 ** 9; away++)
      expectBest({
        members: three.map((at) => ({ id: `m${at}`, history: at, weight: at === 2 ? 0.5 : 1 })),
        sessions: three.map((at) => ({ id: `s${at}`, date: `2026-10-${at + 10}` })),
        unavailable: three.flatMap((member) =>
          three.flatMap((session) =>
            (away >> (member * 3 + session)) & 1 ? [[`m${member}`, `s${session}`]] : [],
          ),
        ),
      });
  });

  it("gives one answer for every order of the rows", () => {
    fc.assert(
      fc.property(aRosterDocument({ members: 6, sessions: 6 }), (document) => {
        const turned = {
          ...document,
          members: [...document.members].reverse(),
          sessions: [...document.sessions].reverse(),
          unavailable: document.unavailable.toReversed(),
        };
        expect(answer(turned)).toEqual(answer(document));
      }),
    );
  });

  it("never asks somebody who is away or exempt, and keeps what is locked", () => {
    fc.assert(
      fc.property(aRosterDocument({ members: 5, sessions: 6 }), fc.nat(4), fc.nat(5), (document, m, s) => {
        const [member, session] = [document.members[m]?.id, document.sessions[s]?.id];
        const locked = member && session ? [[member, session]] : [];
        const { assignments } = answer({ ...document, locked });
        const isLocked = (one: string, other: string) => one === member && other === session;
        for (const pick of assignments) {
          if (isLocked(pick.member, pick.session)) continue;
          expect(document.unavailable).not.toContainEqual([pick.member, pick.session]);
          expect(document.members.find(({ id }) => id === pick.member)?.weight).not.toBe(0);
        }
        if (locked.length > 0)
          expect(assignments.some((pick) => isLocked(pick.member, pick.session))).toBe(true);
      }),
    );
  });

  it("spreads talks evenly among equals, and no single transfer would be fairer", () => {
    const even = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(even, ([m, s]) => {
        const { loads } = answer({
          members: Array.from({ length: m }, (_, at) => ({ id: `m${at}` })),
          sessions: Array.from({ length: s }, (_, at) => ({ id: `s${at}`, date: "2026-10-20" })),
        });
        expect(Math.max(...Object.values(loads)) - Math.min(...Object.values(loads))).toBeLessThanOrEqual(1);
      }),
    );
    fc.assert(
      fc.property(aRosterDocument({ members: 5, sessions: 5 }), (document) => {
        const roster = read({ ...document, published: [] });
        const picks = solveRoster(roster, sha256);
        const { unfairness } = levelsOf(roster, picks);
        for (const [session, picked] of picks.entries())
          for (const from of picked)
            for (const [to, member] of roster.members.entries()) {
              if (member.weight.n === 0n || roster.pair(session, to).isAway || picked.includes(to)) continue;
              const moved = picks.with(session, [...picked.filter((one) => one !== from), to]);
              expect(levelsOf(roster, moved).unfairness).toBeGreaterThanOrEqual(unfairness - 1e-9);
            }
      }),
    );
  });

  it("changes little of what was published when one more is away", () => {
    const members = Array.from({ length: 6 }, (_, at) => ({ id: `m${at}`, history: at % 3 }));
    const sessions = Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, date: `2026-10-${at + 10}` }));
    const before = answer({ members, sessions }).assignments;
    const published = before.map(({ member, session }) => [member, session]);
    const gone = before[4];
    const after = answer({ members, sessions, published, unavailable: [[gone?.member, gone?.session]] });
    expect(after.cost).toMatchObject({ unfilled: 0, broken: 1 });
  });
});

describe("rosterDocument", () => {
  it("says who presents, who else could, and what cannot be filled", () => {
    const result = answer({
      members: [
        { id: "ada", lastPresented: "2026-01-05" },
        { id: "ben", weight: 0.5, history: 1 },
        { id: "cy", weight: 0 },
      ],
      sessions: [
        { id: "first", date: "2026-10-20" },
        { id: "second", date: "2026-12-24" },
      ],
      unavailable: [
        ["ada", "second"],
        ["ben", "second"],
      ],
    });
    expect(result.assignments).toEqual([
      {
        session: "first",
        member: "ada",
        why: "Load 1 with this season, last presented on Mon 5 Jan 2026. Could also: ben (load 2). Could not: cy (exempt).",
      },
    ]);
    expect(result.unfilled).toEqual([
      { session: "second", missing: 1, why: "Too few can: 2 away, 1 exempt of 3." },
    ]);
    expect(result.loads).toEqual({ ada: 1, ben: 2, cy: 0 });
    expect(result.cost).toEqual({ unfilled: 1, broken: 0, unfairness: 3, recency: 0, wishes: 0 });
  });

  it("answers bad documents with a sentence", () => {
    const empty = { members: [], sessions: [] };
    for (const document of [
      null,
      {},
      { ...empty, members: [{ id: "a" }, { id: "a" }] },
      { ...empty, locked: [["a", "b"]] },
      { ...empty, sessions: [{ id: "s", date: "2026-02-30" }] },
      { ...empty, members: [{ id: "a", weight: -1 }] },
    ])
      expect(rosterDocument(document, tools)).toMatchObject({
        ok: false,
        sentence: expect.stringMatching(/\S \S/),
      });
    expect(rosterDocument(empty, tools).ok).toBe(true);
  });
});
