import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aMember,
  aPaper,
  aProblem,
  awayOn,
  begun,
  paperId,
  sessionId,
  tools,
  userId,
} from "./a-season.fixture.ts";
import type { Edit } from "./edit-input.ts";
import { editSessions } from "./edit-sessions.ts";
import { loadsOf } from "./loads-of.ts";
import { adjustSeason, planSeason, replanSeason, type SeasonProblem } from "./plan-season.ts";
import { rankForCell } from "./rank-for-cell.ts";
import type { PlannedSession } from "./season-plan.ts";
import { seatsOf } from "./seats-of.ts";

const duties = [
  { key: "scribe", name: "scribe", perSession: 1 },
  { key: "sceptic", name: "sceptic", perSession: 1 },
];

const members = Array.from({ length: 6 }, (_, at) => aMember(`M${at}`, at));

const change = (problem: SeasonProblem, sessions: readonly PlannedSession[], edit: Edit) => {
  const edited = editSessions(sessions, edit, { zone: "UTC", minutes: 60, now: begun });
  if (!edited.ok) throw new Error(edited.reason);
  return adjustSeason({ ...problem, sessions: edited.sessions }, tools).sessions;
};

/** Every place with who is in it: "session/paper or duty/place → member". */
const places = (sessions: readonly PlannedSession[]) =>
  sessions.flatMap((session) =>
    seatsOf(session).map((seat) => `${session.id}/${seat.paperId ?? seat.duty}/${seat.place} ${seat.userId}`),
  );

const changedPlaces = (before: readonly PlannedSession[], after: readonly PlannedSession[]) =>
  places(after).filter((place) => !places(before).includes(place));

describe("adjustSeason", () => {
  const problem = aProblem(6, { members, duties });
  const { sessions } = planSeason(problem, tools);

  it("lets everybody else be where they are when somebody is set by hand, and all when a lock is opened", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (at, who) => {
        const cell = { kind: "presenter", sessionId: sessionId(at), paperId: paperId(at) } as const;
        const set = change(problem, sessions, { do: "seat", cell, userId: userId(who) });
        // The place itself, and at most the one that this member had on the same date.
        expect(changedPlaces(sessions, set).length).toBeLessThanOrEqual(2);
        expect(changedPlaces(sessions, set).every((place) => place.startsWith(sessionId(at)))).toBe(true);
        expect(changedPlaces(set, change(problem, set, { do: "lock", cell, locked: false }))).toEqual([]);
      }),
    );
  });

  it("sends presenters along with papers that are swapped, unless they are away there", () => {
    const presenterOf = (plan: readonly PlannedSession[], paper: string) =>
      plan.flatMap(({ papers }) => papers).find((one) => one.paperId === paper)?.presenter.userId;
    const edit = { do: "swap", paperId: paperId(0), other: paperId(4) } as const;
    const swapped = change({ ...problem, world: { ...problem.world, duties: [] } }, sessions, edit);
    expect(swapped[0]?.papers[0]?.paperId).toBe(paperId(4));
    for (const at of [0, 1, 2, 3, 4, 5])
      expect(presenterOf(swapped, paperId(at))).toBe(presenterOf(sessions, paperId(at)));
    const first = sessions[0]?.papers[0]?.presenter.userId;
    const daysOff = [
      awayOn(
        members.findIndex((member) => member.userId === first),
        4,
      ),
    ];
    const around = change({ ...problem, world: { ...problem.world, duties: [], daysOff } }, sessions, edit);
    expect(presenterOf(around, paperId(0))).not.toBe(first);
  });

  it("says who was set by hand on a day away, and keeps the reason of a place that is only locked", () => {
    const daysOff = [awayOn(3, 2)];
    const away = { ...problem, world: { ...problem.world, daysOff } };
    const cell = { kind: "presenter", sessionId: sessionId(2), paperId: paperId(2) } as const;
    const edited = editSessions(
      sessions,
      { do: "seat", cell, userId: userId(3) },
      { zone: "UTC", minutes: 60, now: begun },
    );
    if (!edited.ok) throw new Error(edited.reason);
    const plan = adjustSeason({ ...away, sessions: edited.sessions }, tools);
    expect(plan.notes).toEqual(["M3 was set by hand on Tue 15 Dec 2026 and is away then."]);
    expect(plan.sessions[2]?.papers[0]?.presenter.why).toBe("Set by hand.");
    const why = sessions[1]?.papers[0]?.presenter.why;
    const lock = {
      do: "lock",
      cell: { ...cell, sessionId: sessionId(1), paperId: paperId(1) },
      locked: true,
    } as const;
    expect(change(problem, sessions, lock)[1]?.papers[0]?.presenter).toMatchObject({ locked: true, why });
  });
});

it("shares the places of all duties, not only those of each", () => {
  const few = members.slice(0, 5);
  const { sessions } = planSeason(aProblem(5, { members: few, duties }), tools);
  const counts = few.map(
    ({ userId: who }) => sessions.flatMap(seatsOf).filter((seat) => seat.userId === who).length,
  );
  expect(counts).toEqual([3, 3, 3, 3, 3]);
});

it("makes no sixteen talks of one evening", () => {
  const world = {
    ...aProblem(16).world,
    members: [aMember("Dee", 0, { rate: 1 }), aMember("Ada", 1, { rate: 0.2 })],
  };
  const before = (held: number) =>
    loadsOf(aProblem(16).sessions, { ...world, held }).map((load) => load.before);
  expect(before(1)).toEqual([0.2, 1]);
  expect(before(50)).toEqual([3.2, 16]);
});

it("asks whoever said no to a date for nothing else there", () => {
  const problem = aProblem(1, { members: members.slice(0, 3), papers: [aPaper(0)], duties });
  const { sessions } = planSeason(problem, tools);
  const out = sessions[0]?.papers[0]?.presenter.userId ?? "";
  const declined = [{ sessionId: sessionId(0), userId: out }];
  const after = replanSeason({ ...problem, sessions, world: { ...problem.world, declined } }, tools);
  expect(after.sessions.flatMap(seatsOf).map(({ userId: who }) => who)).not.toContain(out);
});

it("offers whoever is away for a place after whoever is there", () => {
  const problem = aProblem(2, { daysOff: [awayOn(0, 0)] });
  const plan = planSeason(problem, tools);
  const cell = { kind: "presenter", sessionId: sessionId(0), paperId: paperId(0) } as const;
  expect(rankForCell(plan, cell, problem.world).at(-1)).toMatchObject({ userId: userId(0) });
});
