import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyVote, profileOf } from "./a-profile.fixture.ts";
import { tally } from "./by-rule.ts";
import { rules } from "./rules.ts";
import { tallyDocument } from "./tally.ts";

const candidates = ["a", "b", "c"];

test.each<[string, object, string]>([
  ["unknown approved", { ballots: [{ voter: "v", approves: ["x"] }] }, '"v" names "x"'],
  ["unknown ranked", { ballots: [{ voter: "v", ranks: [["a"], ["y"]] }] }, '"v" names "y"'],
  ["two ballots", { ballots: [{ voter: "v" }, { voter: "v" }] }, '"v" has two ballots'],
  ["weight 0", { ballots: [{ voter: "v", weight: 0 }] }, "ballots.0.weight: A weight is a number above 0"],
  ["weight in words", { ballots: [{ voter: "v", weight: "much" }] }, 'this is "much"'],
  [
    "weights of no common measure",
    { ballots: Array.from({ length: 99 }, (_, one) => ({ voter: `v${one}`, weight: `1/${one + 999_900}` })) },
    "no common denominator",
  ],
  ["half a seat", { seats: 1.5 }, "seats: "],
  ["no seats", {}, "How many seats"],
  ["too many seats", { seats: 4 }, "more seats (4) than candidates (3)"],
  ["an unknown rule", { rule: "dance" }, "The rule is one of"],
  ["no candidates", { candidates: undefined }, "candidates: "],
  ["a round gone wrong", { rule: "queue", rounds: [[], [{ voter: "v", approves: ["x"] }]] }, "Round 2: "],
  ["a load below 0", { rule: "queue", loads: { v: "-1" } }, "loads.v: A load is"],
])("%s is refused with a sentence", (name, part, sentence) => {
  const seats = ["no seats", "a round gone wrong"].includes(name) ? {} : { seats: 1 };
  expect(tallyDocument({ candidates, ...seats, ...part }, {})).toEqual({
    ok: false,
    sentence: expect.stringContaining(sentence),
  });
});

test("names named twice count once, and weights read as numbers or text", () => {
  const twice = {
    candidates: ["a", "b", "a"],
    ballots: [
      { voter: "v1", approves: ["a", "a"], weight: 0.5 },
      { voter: "v2", approves: ["b"], weight: "2/3" },
    ],
    seats: 2,
  };
  expect(tallyDocument(twice, { rule: "approval" })).toMatchObject({
    ok: true,
    result: { winners: ["b", "a"], trace: [{ value: "2/3" }, { value: "1/2" }] },
  });
  const ranks = {
    candidates: ["b", "a"],
    ballots: [
      {
        voter: "v",
        ranks: [
          ["a", "a"],
          ["b", "a"],
        ],
      },
    ],
    seats: 1,
  };
  expect(tallyDocument(ranks, { rule: "schulze" })).toMatchObject({ ok: true, result: { winners: ["a"] } });
});

test("the document's own rule and seats go before the given ones; equal shares without any", () => {
  const document = { candidates, rule: "phragmen", seats: 2 };
  expect(tallyDocument(document, { rule: "approval", seats: 1 })).toMatchObject({
    result: { rule: "phragmen", winners: ["a", "b"] },
  });
  expect(tallyDocument({ candidates, seats: 1 }, {})).toMatchObject({ result: { rule: "equal-shares" } });
});

test("the queue: one pick a round; loads go on, a newcomer starts at the mean, a picked paper is gone", () => {
  const ann = { voter: "ann", approves: ["a", "b"] };
  const bob = { voter: "bob", approves: ["c"] };
  const document = {
    candidates,
    rule: "queue",
    loads: { ann: "1/2" },
    rounds: [[ann], [ann, bob], [ann, bob]],
  };
  // ann 1/2 → 3/2 for a; bob joins at 3/2: b costs ann and c costs bob 5/2, b stands first; then c.
  expect(tallyDocument(document, {})).toMatchObject({
    result: {
      winners: ["a", "b", "c"],
      trace: [
        { value: "3/2" },
        { value: "5/2", runnerUp: { candidate: "c", value: "5/2" } },
        { value: "5/2" },
      ],
      loads: { ann: "5/2", bob: "5/2" },
    },
  });
  expect(tallyDocument({ ...document, seats: 1 }, {})).toMatchObject({ result: { winners: ["a"] } });
});

test("names like those of every object's own parts are only names", () => {
  const odd = ["__proto__", "constructor"];
  const ballots = odd.map((voter) => ({ voter, approves: odd }));
  for (const rule of rules)
    expect(tallyDocument({ candidates: odd, ballots, seats: 2 }, { rule })).toMatchObject({
      result: { winners: odd },
    });
});

test("any value at all gives a result or a sentence, never an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...rules), (value, rule) => {
      const tallied = tallyDocument(value, { rule, seats: 1 });
      expect(tallied.ok || tallied.sentence.length > 10).toBe(true);
    }),
  );
});

test("rules that seat one by one tell each seat once, in order, and what they tell changes nothing", () => {
  fc.assert(
    fc.property(
      anyVote(),
      fc.constantFrom("equal-shares" as const, "phragmen" as const),
      ({ candidates, ballots, seats }, rule) => {
        const profile = profileOf(candidates, ballots, seats);
        const told: string[] = [];
        const heard = tally(rule, profile, (done, of) => told.push(`${done} of ${of}`));
        expect(heard).toEqual(tally(rule, profile));
        const places = told.map((text) => Number(text.split(" ")[0]));
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        for (const text of told) expect(text).toMatch(new RegExp(`^[1-9]\\d* of ${seats}$`));
      },
    ),
  );
});
