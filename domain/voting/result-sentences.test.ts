import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makesOneSeat, saidAmount, seatsOf, shortAmount } from "./amount-words.ts";
import { type Behind, sentenceOfWinner, type Won } from "./result-sentences.ts";
import { anyVote, profileOf } from "./tally/a-profile.fixture.ts";
import { tally } from "./tally/by-rule.ts";
import { type Duel, duelsOf } from "./tally/duels.ts";

const named = (gave: Record<string, string>): Behind => ({
  names: Object.entries(gave).map(([name, amount]) => ({ name, gave: amount })),
});
const say = (won: Partial<Won> & Pick<Won, "by">) =>
  sentenceOfWinner({ value: null, behind: named({}), runnerUp: null, ...won });
const next = (value: string) => ({ title: "Diary Robots", value });

describe("a sentence for each measure", () => {
  test("price, by name", () => {
    const four = named({ Ana: "1/4", Bo: "1/4", Chen: "1/4", Dana: "1/4" });
    expect(say({ by: "price", value: "1/4", behind: four, runnerUp: next("1/3") })).toBe(
      "Carried by Ana, Bo, Chen and Dana; each paid 1/4 of a seat. “Diary Robots” would have needed 1/3.",
    );
    expect(say({ by: "price", value: "2/5", behind: named({ Chen: "1/5", Ana: "2/5", Bo: "2/5" }) })).toBe(
      "Carried by Chen, Ana and Bo: Ana and Bo paid 0.4 of a seat each; Chen paid 0.2.",
    );
    expect(say({ by: "price", value: "1", behind: named({ Ana: "1" }), runnerUp: next("1") })).toBe(
      "Carried by Ana, who paid the whole seat. “Diary Robots” came to the same; the order for ties decided.",
    );
    const many = named({ A: "1/3", B: "1/4", C: "1/5", D: "1/6", E: "1/20" });
    expect(say({ by: "price", value: "1/3", behind: many })).toBe(
      "Carried by A, B, C, D and E, who paid the seat together, 1/3 of a seat each at most.",
    );
  });

  test("price, in counts", () => {
    expect(say({ by: "price", value: "1/4", behind: { count: 4 } })).toBe(
      "Carried by 4 voters; each paid 1/4 of a seat.",
    );
    expect(say({ by: "price", value: "2/5", behind: { count: 3 } })).toBe(
      "Carried by 3 voters, who paid the seat together, 0.4 of a seat each at most.",
    );
    expect(say({ by: "price", value: "1", behind: { count: 1 } })).toBe(
      "Carried by 1 voter, who paid the whole seat.",
    );
  });

  test("completion", () => {
    const two = named({ ana: "1/2", Bo: "1/2" });
    expect(say({ by: "completion", value: "1/10", behind: two, runnerUp: next("1/3") })).toBe(
      "No paper could be paid in full any more. Ana and Bo come closest: this seat leaves each a debt of 0.1 of a seat. “Diary Robots” would have left 1/3.",
    );
    expect(say({ by: "completion", value: "3/2", behind: { count: 1 } })).toContain(
      "1 voter comes closest: this seat leaves a debt of 3/2 seats.",
    );
  });

  test("load", () => {
    expect(say({ by: "load", value: "1/2", behind: { count: 2 }, runnerUp: next("2/3") })).toBe(
      "Carried by 2 voters, who then carry 1/2 of a seat each, the least that any paper would have left. “Diary Robots” would have left 2/3.",
    );
    expect(say({ by: "load", value: "1", behind: named({ Ana: "1" }) })).toContain(
      "Ana, who then carries 1 seat,",
    );
  });

  test("approvals", () => {
    const three = named({ Ana: "1", Bo: "1", Chen: "1" });
    expect(say({ by: "approvals", value: "3", behind: three, runnerUp: next("2") })).toBe(
      "Approved by Ana, Bo and Chen, 3 in all. “Diary Robots” had 2.",
    );
    expect(say({ by: "approvals", value: "1", behind: { count: 1 } })).toBe("Approved by 1 voter.");
  });

  test("score, strength, nobody", () => {
    expect(say({ by: "score", value: "3/2", behind: { count: 2 }, runnerUp: next("1") })).toBe(
      "Adds 3/2 for 2 voters. “Diary Robots” would have added 1.",
    );
    const duel = (mine: number, theirs: number, chain: Duel["chain"] = null) => ({
      duel: { for: mine, against: theirs, chain, of: 4 },
    });
    expect(say({ by: "strength", value: "3", runnerUp: next("0"), ...duel(3, 1) })).toBe(
      "Preferred to “Diary Robots” by 3 of 4, the other way round by 1.",
    );
    expect(
      say({ by: "strength", value: "2", runnerUp: next("0"), ...duel(1, 2, { for: 2, against: 1 }) }),
    ).toBe(
      "Preferred to “Diary Robots” by 1 of 4, the other way round by 2. It is ahead through a chain of wins (2 : 1 at its weakest).",
    );
    expect(say({ by: "strength", value: "0", runnerUp: next("0"), ...duel(2, 2) })).toBe(
      "Preferred to “Diary Robots” by 2 of 4, the other way round by 2; decided by the tie order: ranked by more voters, then longer in the team.",
    );
    expect(say({ by: "strength", value: "3", runnerUp: next("3"), ...duel(3, 1) })).toContain(
      "by 1. Chains of wins tie them; decided by the tie order: ",
    );
    expect(say({ by: "strength" })).toBe("It was the only paper left.");
    expect(say({ by: "nobody", value: "0", runnerUp: next("0") })).toMatch(
      /^Nobody approved .* in the team\.$/,
    );
  });
});

test("sentences say simple fractions as they are and round the others", () => {
  expect(["3", "2/3", "7/4", "0", "1/5", "7/13", "1/1000"].map(saidAmount)).toEqual([
    "3",
    "2/3",
    "7/4",
    "0",
    "0.2",
    "about 0.54",
    "less than 0.01",
  ]);
  expect(["7/13", "19/13", "999/1000", "1/3"].map(seatsOf)).toEqual([
    "about 0.54 of a seat",
    "about 1.46 seats",
    "about 1 seat",
    "1/3 of a seat",
  ]);
  const near = named({ Ana: "541/1000", Bo: "542/1000" });
  const sentence = say({ by: "price", value: "541/1000", behind: near, runnerUp: next("542/1000") });
  expect(sentence).toBe(
    "Carried by Ana and Bo, who paid the seat together, about 0.54 of a seat each at most. “Diary Robots” would have needed slightly more.",
  );
});

test("amounts stay short enough to read", () => {
  expect(shortAmount("123456789/456789123")).toBe("≈0.27");
  expect(seatsOf("1")).toBe("1 seat");
  expect(seatsOf("7/2")).toBe("7/2 seats");
  expect(makesOneSeat(3, "1/3")).toBe(true);
  expect(makesOneSeat(3, "2/5")).toBe(false);
});

test("whatever a rule says has sentences without holes, and in counts they are the same for whoever approved", () => {
  const rules = ["equal-shares", "phragmen", "approval", "seq-pav", "pav", "schulze"] as const;
  fc.assert(
    fc.property(anyVote(), fc.constantFrom(...rules), ({ candidates, ballots, seats }, rule) => {
      const profile = profileOf(candidates, ballots, seats);
      const tallied = tally(rule, profile);
      if (!tallied.ok) return;
      const duels = duelsOf(profile, tallied.result.trace);
      for (const [place, { by, value, payers, runnerUp }] of tallied.result.trace.entries()) {
        const found = duels[place];
        const duel = found && { ...found, of: ballots.length };
        const beside = runnerUp && { title: runnerUp.candidate, value: runnerUp.value };
        const names = payers.map(({ voter, gave }) => ({ name: voter, gave }));
        for (const behind of [{ names }, { count: payers.length }]) {
          const sentence = sentenceOfWinner({ by, value, behind, runnerUp: beside, duel });
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|nobody|-\d/);
          if (by === "price" && sentence.includes("each paid"))
            expect(new Set(payers.map(({ gave }) => gave)).size).toBe(1);
        }
      }
    }),
  );
});
