import * as fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, type Fraction, format, fraction, parse, sub, zero } from "#domain/voting/fraction.ts";
import { addMember, meanLoad, pickNext, type QueueLoads, rebase, removeMember } from "./queue.ts";

const loadsOf = (texts: Record<string, string>): QueueLoads =>
  new Map(Object.entries(texts).map(([member, text]) => [member, parse(text) ?? zero]));
const told = (loads: QueueLoads) =>
  Object.fromEntries([...loads].map(([member, load]) => [member, format(load)]));
const total = (loads: QueueLoads) => [...loads.values()].reduce(add, zero);

test("approvers share a pick of 1: (1 + 0 + 1/2) / 2 = 3/4 before ann alone with 1", () => {
  const waiting = [
    { candidate: "hers", approvers: ["ann"] },
    { candidate: "theirs", approvers: ["ann", "bob", "bob", "a stranger"] },
  ];
  const pick = pickNext(waiting, loadsOf({ ann: "0", bob: "1/2", cy: "2" }));
  expect(pick?.step).toEqual({
    winner: "theirs",
    by: "load",
    value: "3/4",
    payers: [
      { voter: "ann", gave: "3/4" },
      { voter: "bob", gave: "1/4" },
    ],
    runnerUp: { candidate: "hers", value: "1" },
  });
  expect(told(pick?.loads ?? new Map())).toEqual({ ann: "3/4", bob: "3/4", cy: "2" });
});

test("who carries more than the level carries nothing of it: (1 + 0 + 3) / 2 = 2 is below bob's 3, so ann takes 1", () => {
  const pick = pickNext([{ candidate: "a", approvers: ["ann", "bob"] }], loadsOf({ ann: "0", bob: "3" }));
  expect(pick?.step.payers).toEqual([{ voter: "ann", gave: "1" }]);
  expect(told(pick?.loads ?? new Map())).toEqual({ ann: "1", bob: "3" });
});

test("nothing waits: no pick; nobody wants any: the first in tie order, and nobody pays", () => {
  const loads = loadsOf({ ann: "1/3" });
  expect(pickNext([], loads)).toBeNull();
  const pick = pickNext(
    ["b", "a"].map((candidate) => ({ candidate, approvers: [] })),
    loads,
  );
  expect(pick?.step).toMatchObject({ winner: "b", by: "nobody", payers: [] });
  expect(told(pick?.loads ?? new Map())).toEqual({ ann: "1/3" });
});

test("a new member starts at the mean, leaving deletes, the least load can be taken from all", () => {
  const loads = loadsOf({ ann: "1/2", bob: "5/6" });
  expect(told(addMember(loads, "cy"))).toEqual({ ann: "1/2", bob: "5/6", cy: "2/3" });
  expect(addMember(loads, "ann")).toBe(loads);
  expect(told(addMember(new Map(), "ann"))).toEqual({ ann: "0" });
  expect(told(removeMember(loads, "ann"))).toEqual({ bob: "5/6" });
  expect(told(rebase(loads))).toEqual({ ann: "0", bob: "1/3" });
  expect(rebase(new Map()).size).toBe(0);
});

const members = ["ann", "bob", "cy", "di", "eve"];
const life = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("pick" as const),
      wants: fc.array(fc.subarray(members), { maxLength: 4 }),
    }),
    fc.record({ kind: fc.constantFrom("join" as const, "leave" as const), who: fc.constantFrom(...members) }),
    fc.record({ kind: fc.constant("rebase" as const) }),
  ),
  { maxLength: 40 },
);

/** t by the text of the rule, with fractions. */
const plainLevel = (approvers: string[], loads: QueueLoads): Fraction | null => {
  let group = approvers.flatMap((name) => loads.get(name) ?? []);
  while (group.length > 0) {
    const level = group.reduce(add, fraction(1n));
    const t = fraction(level.n, level.d * BigInt(group.length));
    if (group.every((load) => compare(load, t) <= 0)) return t;
    group = group.filter((load) => compare(load, t) <= 0);
  }
  return null;
};

test("whatever happens, loads are never below 0, a pick adds exactly 1, and the level is the least there is", () => {
  fc.assert(
    fc.property(life, (events) => {
      let loads: QueueLoads = new Map();
      for (const event of events) {
        if (event.kind === "join") loads = addMember(loads, event.who);
        if (event.kind === "leave") loads = removeMember(loads, event.who);
        if (event.kind === "rebase") loads = rebase(loads);
        if (event.kind === "pick") {
          const waiting = event.wants.map((approvers, place) => ({ candidate: `${place}`, approvers }));
          const pick = pickNext(waiting, loads);
          if (!pick) continue;
          const levels = event.wants.map((wants) => plainLevel(wants, loads));
          const least = levels.reduce((a, b) => (a && (!b || compare(a, b) <= 0) ? a : b), null);
          expect(pick.step.value).toBe(least ? format(least) : null);
          if (least)
            expect(pick.step.winner).toBe(`${levels.findIndex((one) => one && compare(one, least) === 0)}`);
          expect(format(sub(total(pick.loads), total(loads)))).toBe(least ? "1" : "0");
          loads = pick.loads;
        }
        for (const load of loads.values()) expect(load.n >= 0n).toBe(true);
      }
      if (loads.size > 0) expect(compare(meanLoad(loads), zero)).toBeGreaterThanOrEqual(0);
    }),
  );
});
