import { expect, test } from "vitest";
import { advised, approvedNow, progressSentence, withBallot } from "./approvals.ts";

const ballot = { approves: ["a", "b"], ranks: [], castAt: "2026-03-01T10:00:00.000Z", version: 2 };
const round = { ballot: null, mine: { cast: false, approved: 0 }, turnout: { cast: 4, eligible: 9 } };

test("the progress says how many of how many, and never advises more papers than there are", () => {
  expect(progressSentence(6, 30)).toBe("6 of 30 approved");
  expect([advised(30), advised(2)]).toEqual([3, 2]);
});

test("what is not saved yet lies over the stored ballot", () => {
  const waiting = new Map([
    ["b", false],
    ["c", true],
  ]);
  expect([...approvedNow(ballot, waiting)]).toEqual(["a", "c"]);
  expect([...approvedNow(null, new Map())]).toEqual([]);
});

test("a first ballot counts once in the turnout, also when it approves nothing, and a withdrawn one leaves it", () => {
  const once = withBallot(round, ballot);
  expect(once).toMatchObject({ mine: { cast: true, approved: 2 }, turnout: { cast: 5, eligible: 9 } });
  expect(withBallot(once, ballot)).toEqual(once);
  expect(withBallot(round, { ...ballot, approves: [] }).mine).toEqual({ cast: true, approved: 0 });
  expect(withBallot(once, null)).toEqual(round);
  expect(withBallot(round, { ...ballot, approves: [], ranks: [["a", "b"], ["c"]] }).mine?.approved).toBe(3);
});
