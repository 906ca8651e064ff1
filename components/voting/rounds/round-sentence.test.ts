import { expect, it } from "vitest";
import { mySentence, turnoutSentence } from "./round-sentence.ts";

const round = {
  phase: "open",
  method: "equal-shares",
  mine: { cast: true, approved: 6 },
  candidates: 30,
  turnout: { cast: 5, eligible: 12 },
  quorum: 6,
} as const;

it("says how far my ballot is", () => {
  expect(mySentence(round)).toBe("you approved 6 of 30");
  expect(mySentence({ ...round, method: "schulze" })).toBe("you ranked 6 of 30");
  const none = { ...round, mine: { cast: false, approved: 0 } };
  expect(mySentence(none)).toBe("your ballot is waiting");
  expect(mySentence({ ...none, phase: "decided" })).toBe("you did not vote");
});

it("says nothing of mine where I have no say, or nothing to say yet", () => {
  expect(mySentence({ ...round, mine: null })).toBeNull();
  expect(mySentence({ ...round, phase: "upcoming" })).toBeNull();
  expect(mySentence({ ...round, phase: "cancelled" })).toBeNull();
});

it("counts turnout against the quorum", () => {
  expect(turnoutSentence(round)).toBe("5 of 12 people voted, 1 more for the quorum of 6");
  expect(turnoutSentence({ ...round, turnout: { cast: 6, eligible: 12 } })).toBe(
    "6 of 12 people voted, quorum of 6 reached",
  );
  expect(turnoutSentence({ ...round, phase: "short" })).toBe("5 of 12 people voted, quorum of 6 missed");
  expect(turnoutSentence({ ...round, quorum: null })).toBe("5 of 12 people voted");
  expect(turnoutSentence({ ...round, phase: "upcoming" })).toBeNull();
});
