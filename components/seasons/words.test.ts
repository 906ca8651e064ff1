import { expect, it } from "vitest";
import { words } from "./words.ts";

const none = { offers: 0, own: 0, unfilled: 0, asked: 0, mailed: 0, invited: 0, clashing: 0 };

it("says before publishing what has papers, what clashes and what the publisher takes", () => {
  const first = (sessions: number, withPapers: number) =>
    words.publish.text({ ...none, sessions, withPapers })[0];
  expect(first(15, 5)).toBe("15 sessions are planned: 5 with papers, 10 without.");
  expect(first(4, 4)).toBe("4 sessions are planned, with their papers.");
  expect(first(1, 1)).toBe("1 session is planned, with its papers.");
  expect(first(2, 0)).toBe("2 sessions are planned, without papers.");
  const all = words.publish.text({ ...none, sessions: 8, withPapers: 8, clashing: 6, own: 2 });
  expect(all).toContain("6 dates are at a time when the team already meets.");
  expect(all).toContain("2 places of yours are taken at once.");
});
