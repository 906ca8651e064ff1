import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Fraction, fraction, parse, zero } from "./fraction.ts";
import { loadText, loadTexts } from "./load-text.ts";
import { joinNames, pickSentence } from "./pick-words.ts";
import { type LivedPick, type LoadFacts, loadSentence } from "./queue-words.ts";
import { meanLoad } from "./tally/queue.ts";
import type { Step } from "./tally/result.ts";

const lost: LivedPick = { wasVoter: true, hadChoice: true, wanted: false };
const won: LivedPick = { wasVoter: true, hadChoice: true, wanted: true };
const idle: LivedPick = { wasVoter: true, hadChoice: false, wanted: false };
const before: LivedPick = { wasVoter: false, hadChoice: false, wanted: false };

const say = (mine: string, others: string[], picks: LivedPick[], more: Partial<LoadFacts> = {}) =>
  loadSentence({
    me: "me",
    loads: new Map([mine, ...others].map((text, n) => [n === 0 ? "me" : `m${n}`, parse(text) ?? zero])),
    isNew: false,
    picks,
    ...more,
  });

describe("a member's load in words", () => {
  test.each([
    [
      "0.4",
      ["1.15", "1.15"],
      [lost, lost, lost, won],
      "Your load is 0.4, the group's mean 0.9: none of your choices was read at the last three picks, so yours come sooner.",
    ],
    [
      "0",
      ["1"],
      [lost],
      "Your load is 0, the group's mean 0.5: none of your choices was read at the last pick, so yours come sooner.",
    ],
    [
      "1",
      ["0"],
      [won],
      "Your load is 1, the group's mean 0.5: the last pick was one of your choices, so yours come later.",
    ],
    [
      "1",
      ["0"],
      [won, won, lost],
      "Your load is 1, the group's mean 0.5: the last two picks were among your choices, so yours come later.",
    ],
    [
      "1/4",
      ["3/4"],
      [won, lost],
      "Your load is 0.25, the group's mean 0.5: the last pick was one of your choices, but you still carry less than the mean, so your choices come sooner.",
    ],
    [
      "3/4",
      ["1/4"],
      [lost],
      "Your load is 0.75, the group's mean 0.5: none of your choices was read at the last pick, but you still carry more than the mean, so your choices come later.",
    ],
    [
      "0",
      ["1"],
      [idle, idle, before],
      "Your load is 0, the group's mean 0.5: at the last two picks you had voted for nothing that waited, and you carry less than the mean, so your choices come sooner.",
    ],
    [
      "0",
      ["1"],
      [],
      "Your load is 0, the group's mean 0.5: you carry less than the mean, so your choices come sooner.",
    ],
    [
      "1",
      ["0"],
      [before],
      "Your load is 1, the group's mean 0.5: you carry more than the mean, so your choices come later.",
    ],
    ["1/2", ["1/2", "1/2"], [won], "All loads are equal, 0.5: all votes count alike."],
    [
      "1/2",
      ["0", "1"],
      [won],
      "Your load is 0.5, just the group's mean: the last pick was one of your choices, and your choices come neither sooner nor later than most.",
    ],
    [
      "1/2",
      ["0", "1"],
      [],
      "Your load is 0.5, just the group's mean: your choices come neither sooner nor later than most.",
    ],
    ["0", ["0"], [], "Nothing has been picked yet: every load is 0, so all votes count alike."],
    ["7", [], [won], "You are the only one who votes here, so your votes alone decide."],
  ])("%s beside %j", (mine, others, picks, sentence) => {
    expect(say(mine, others, picks)).toBe(sentence);
  });

  test("who joined since the last pick starts at the mean; who does not vote has no load", () => {
    expect(say("2/3", ["1/3", "1"], [before], { isNew: true })).toBe(
      "Nothing has been picked since you joined: you start at the group's mean, 0.67, so your votes count as much as most.",
    );
    expect(say("0", ["1"], [], { me: "an observer" })).toBeNull();
  });

  test("a load too near to the mean to be told apart is not called the mean", () => {
    expect(say("100000000/100000001", ["1"], [lost])).toContain(
      "Your load is a little below the group's mean, 1:",
    );
  });

  const load = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
    .map(([n, d]) => fraction(BigInt(n), BigInt(d)));
  const lived = fc.constantFrom(lost, won, idle, before);

  test("whatever happened, it says sooner below the mean, later above it, and never both", () => {
    fc.assert(
      fc.property(
        fc.array(load, { minLength: 2, maxLength: 6 }),
        fc.array(lived, { maxLength: 20 }),
        (all, picks) => {
          const loads = new Map(all.map((one, n) => [`m${n}`, one]));
          const sentence = loadSentence({ me: "m0", loads, isNew: false, picks }) ?? "";
          const side = compare(all[0] as Fraction, meanLoad(loads));
          expect(sentence.endsWith("come sooner.")).toBe(side < 0);
          expect(sentence.endsWith("come later.")).toBe(side > 0);
          expect(sentence).toMatch(/^[A-Z][^.]*(\d\.\d+[^.]*)*\.$/);
        },
      ),
    );
  });
});

describe("loads as texts", () => {
  test("are rounded, and told apart where they differ", () => {
    expect(
      ["1/3", "2/3", "2", "1/2", "0", "1/1000", "999/1000"].map((text) => loadText(parse(text) ?? zero)),
    ).toEqual(["0.33", "0.67", "2", "0.5", "0", "0", "1"]);
    expect(loadTexts(fraction(1n, 3n), fraction(334n, 1000n))).toEqual(["0.333", "0.334"]);
    expect(loadTexts(fraction(1n, 3n), fraction(1n, 3n))).toEqual(["0.33", "0.33"]);
  });
});

describe("a pick in words", () => {
  const nameOf = (id: string) => ({ a: "Ana", b: "Bo", c: "Chen" })[id] ?? "?";
  const step = (more: Partial<Step> = {}): Step => ({
    winner: "p",
    by: "load",
    value: "1/3",
    payers: ["a", "b", "c"].map((voter) => ({ voter, gave: "1/3" })),
    runnerUp: { candidate: "q", value: "1/2" },
    ...more,
  });
  const alone = { value: "1", payers: [{ voter: "a", gave: "1" }] };

  test.each([
    [step(), {}, "Carried by Ana, Bo and Chen, who reach 0.33; the next best would reach 0.5."],
    [
      step(),
      { past: { runnerUpTitle: "Q" } },
      "Carried by Ana, Bo and Chen, who reached 0.33; the next best, “Q”, would have reached 0.5.",
    ],
    [
      step({ ...alone, runnerUp: null }),
      {},
      "Carried by Ana, who reaches 1; no other paper has a vote. Also wanted by Bo and Chen, who carry that much already.",
    ],
    [
      step({ ...alone, runnerUp: null }),
      { past: { runnerUpTitle: null }, approvers: ["a", "b"] },
      "Carried by Ana, who reached 1; no other paper had a vote. Also wanted by Bo, who carried that much already.",
    ],
    [
      step({ ...alone, runnerUp: { candidate: "q", value: "1" } }),
      { approvers: ["a"] },
      "Carried by Ana, who reaches 1; the next would reach the same, and more votes, then age, decide.",
    ],
    [
      step({ runnerUp: { candidate: "q", value: "33333334/100000000" } }),
      {},
      "Carried by Ana, Bo and Chen, who reach 0.333333; the next best would reach a little more.",
    ],
    [
      step({ by: "nobody", value: null, payers: [], runnerUp: null }),
      {},
      "Nobody has voted for it yet. Papers without votes come last, the oldest first.",
    ],
    [
      step({ by: "nobody", value: null, payers: [], runnerUp: null }),
      { past: { runnerUpTitle: null } },
      "Nobody had voted for any paper that waited, so the oldest came first.",
    ],
  ])("%#", (one, more, sentence) => {
    expect(pickSentence({ step: one, approvers: ["a", "b", "c"], nameOf, ...more })).toBe(sentence);
  });

  test("many names are shortened", () => {
    expect(joinNames(["A", "B", "C", "D", "E", "F"])).toBe("A, B, C, D, E and F");
    expect(joinNames(["A", "B", "C", "D", "E", "F", "G"])).toBe("A, B, C, D and 3 others");
    expect(joinNames([])).toBe("nobody");
  });
});
