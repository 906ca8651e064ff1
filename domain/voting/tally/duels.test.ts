import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyVote, profileOf } from "./a-profile.fixture.ts";
import { duelsOf } from "./duels.ts";
import type { Step } from "./result.ts";
import { schulze } from "./schulze.ts";

const ranked = (voter: string, ...ranks: string[][]) => ({ voter, approves: [], ranks });

test("by hand: what voters ranked, where strengths are 0 : 0", () => {
  const ballots = [
    ranked("Ana", ["1"], ["2", "3"], ["4"]),
    ranked("Bo", ["2"], ["1"]),
    ranked("Chen", ["3"], ["2"], ["10"]),
    ranked("Eve", ["10"], ["9"], ["1"]),
  ];
  const profile = profileOf(["1", "2", "3", "4", "9", "10"], ballots, 3);
  const { trace } = schulze(profile);
  expect(trace.map(({ winner, runnerUp }) => [winner, runnerUp?.candidate])).toEqual([
    ["1", "2"],
    ["2", "3"],
    ["3", "10"],
  ]);
  // 1 over 2: Ana, Eve. 2 over 1: Bo, Chen. 2 over 3: Bo; 3 over 2: Chen. 3 over 10: Ana, Chen; 10 over 3: Eve.
  expect(trace.map(({ value, runnerUp }) => `${value} : ${runnerUp?.value}`)).toEqual([
    "0 : 0",
    "0 : 0",
    "2 : 0",
  ]);
  expect(duelsOf(profile, trace)).toEqual([
    { for: 2, against: 2, chain: null },
    { for: 1, against: 1, chain: null },
    { for: 2, against: 1, chain: null },
  ]);
});

test("a win that is not direct comes with the weakest win of its chain", () => {
  // a over b 5 : 2, b over c 6 : 1, c over a 4 : 3, so a reaches c by 5 and c reaches a by 4.
  const orders = ["abc", "abc", "abc", "bca", "bca", "cab", "cab"];
  const ballots = orders.map((order, place) => ranked(`v${place}`, ...order.split("").map((one) => [one])));
  const profile = profileOf(["a", "c", "b"], ballots, 1);
  const step: Step = {
    winner: "a",
    by: "strength",
    value: "5",
    payers: [],
    runnerUp: { candidate: "c", value: "4" },
  };
  const duels = duelsOf(profile, [step]);
  expect(duels).toEqual([{ for: 3, against: 4, chain: { for: 5, against: 2 } }]);
});

test("duels never name more voters than there are, and a chain is as weak as the strength says", () => {
  fc.assert(
    fc.property(anyVote(), ({ candidates, ballots, seats }) => {
      const profile = profileOf(candidates, ballots, seats);
      const { trace } = schulze(profile);
      for (const [place, duel] of duelsOf(profile, trace).entries()) {
        const step = trace[place];
        expect(duel === null).toBe(step?.runnerUp === null);
        if (!duel) continue;
        expect(duel.for + duel.against).toBeLessThanOrEqual(ballots.length);
        const isTied = step?.value === step?.runnerUp?.value;
        if (!isTied && duel.for <= duel.against) expect(String(duel.chain?.for)).toBe(step?.value);
        else expect(duel.chain).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});
