import { expect, test } from "vitest";
import { aProfile } from "./a-profile.fixture.ts";
import { approval } from "./approval.ts";
import { equalShares } from "./equal-shares.ts";
import { pav } from "./pav.ts";
import { phragmen } from "./phragmen.ts";
import type { TallyResult } from "./result.ts";
import { seqPav } from "./seq-pav.ts";

const told = ({ trace }: TallyResult) => trace.map(({ winner, by, value }) => `${winner} ${by} ${value}`);
const given = ({ trace }: TallyResult) =>
  trace.map(({ payers }) => payers.map(({ voter, gave }) => `${voter} ${gave}`).join(", "));

test("approval: most approvals first, ties in tie order, nobody's candidates last", () => {
  const result = approval(aProfile("dabc", ["ab", "ab", "bc", ""], 4));
  expect(told(result)).toEqual(["b approvals 3", "a approvals 2", "c approvals 1", "d nobody 0"]);
  expect(result.trace[0]?.runnerUp).toEqual({ candidate: "a", value: "2" });
});

test("sequential PAV: a counts 5; then b 3·1/2 + 0, c 2·1/2, d 1; then c 1 before d 1", () => {
  const result = seqPav(aProfile("abcd", ["ab", "ab", "ab", "ac", "ac", "d"], 4));
  expect(told(result)).toEqual(["a score 5", "b score 3/2", "c score 1", "d score 1"]);
  expect(given(result)[1]).toBe("v1 1/2, v2 1/2, v3 1/2");
  expect(result.trace[1]?.runnerUp).toEqual({ candidate: "c", value: "1" });
});

test("PAV: {b, c} makes 10 voters happy once; {a, b}, which the sequential rule takes, makes 6 + 3/2 + 2", () => {
  const profile = aProfile("abc", ["b", "b", "c", "c", "ab", "ab", "ab", "ac", "ac", "ac"], 2);
  expect(told(seqPav(profile))).toEqual(["a score 6", "b score 7/2"]);
  const exact = pav(profile);
  expect(exact.ok && told(exact.result)).toEqual(["b score 5", "c score 5"]);
});

test("Phragmén: a leaves 1/2; b (1 + 1/2 + 1/2) / 2 = 1 ties with c 1/1 and stands first", () => {
  const result = phragmen(aProfile("abcd", ["ab", "ab", "c"], 4));
  expect(told(result)).toEqual(["a load 1/2", "b load 1", "c load 1", "d nobody null"]);
  expect(result.trace[1]?.runnerUp).toEqual({ candidate: "c", value: "1" });
  expect(result.loads).toEqual({ v1: "1", v2: "1", v3: "1" });
});

test("Phragmén with weights: c costs 1 / (3/2) = 2/3, a 1 / (1/2 + 1/4) = 4/3, of which they give 1/2·4/3 and 1/4·4/3", () => {
  const result = phragmen(aProfile("abc", ["a", "a", "c"], 2, ["1/2", "0.25", "3/2"]));
  expect(told(result)).toEqual(["c load 2/3", "a load 4/3"]);
  expect(given(result)).toEqual(["v3 1", "v1 2/3, v2 1/3"]);
});

test("equal shares: budgets 4/3; a and b cost v1 and v2 1/2 each; for c v1 has 1/3 left, v3 pays 2/3; d takes the rest", () => {
  const result = equalShares(aProfile("abcd", ["abc", "abd", "cd"], 4));
  expect(told(result)).toEqual(["a price 1/2", "b price 1/2", "c price 2/3", "d price 2/3"]);
  expect(result.trace[2]?.payers).toEqual([
    { voter: "v1", gave: "1/3", left: "0" },
    { voter: "v3", gave: "2/3", left: "2/3" },
  ]);
  expect(given(result)[3]).toBe("v2 1/3, v3 2/3");
});

test("equal shares, completed: after a all have 1/3; b from loads −1/3 is (1 − 2/3) / 2 = 1/6, c 1 − 1/3 = 2/3", () => {
  const result = equalShares(aProfile("abc", ["ab", "ab", "ac"], 2));
  expect(told(result)).toEqual(["a price 1/3", "b completion 1/6"]);
  expect(given(result)[1]).toBe("v1 1/2, v2 1/2");
  expect(result.trace[1]?.runnerUp).toEqual({ candidate: "c", value: "2/3" });
});

test("equal shares with weights 2 and 1: a unit of weight pays 1/3, so v1 gives 2/3 of a and all of b", () => {
  const result = equalShares(aProfile("abc", ["ab", "ac"], 2, ["2", "1"]));
  // a: v1 2/3, v2 1/3. Left 2/3 and 1/3, nobody can pay 1: loads −1/3 each, b (1 − 2/3) / 2, c (1 − 1/3) / 1.
  expect(told(result)).toEqual(["a price 1/3", "b completion 1/6"]);
  expect(given(result)).toEqual(["v1 2/3, v2 1/3", "v1 1"]);
});

test("an empty ballot counts: of two budgets of 1/2 one is never spent, so a is not paid but completed", () => {
  const result = equalShares(aProfile("ab", ["a", ""], 1));
  expect(told(result)).toEqual(["a completion 1/2"]);
});

test("without ballots the tie order decides", () => {
  const profile = aProfile("cab", [], 2);
  for (const rule of [approval, seqPav, phragmen, equalShares])
    expect(rule(profile).winners).toEqual(["c", "a"]);
  expect(pav(profile)).toMatchObject({ ok: true, result: { winners: ["c", "a"] } });
});
