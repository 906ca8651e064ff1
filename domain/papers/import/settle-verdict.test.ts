import { expect, test } from "vitest";
import { maySettle, settleVerdict } from "./settle-verdict.ts";

const paper = { title: "Tides", status: "candidate", discussedOn: null } as const;
const alike = {
  verdict: "uncertain",
  reason: { code: "same_title", paper, sameAuthor: true, abstractLacks: null },
  paperId: "tides",
} as const;

test("a look-alike that somebody called the same paper is in the team already", () => {
  expect(settleVerdict(alike, "tides")).toEqual({ verdict: "duplicate", reason: { code: "in_team", paper } });
  for (const code of ["same_title_other_id", "same_abstract"] as const)
    expect(settleVerdict({ ...alike, reason: { code, paper } }, "tides").verdict).toBe("duplicate");
});

test("what was said of another paper, or of none, changes nothing", () => {
  const { verdict, reason } = alike;
  expect(settleVerdict(alike, null)).toEqual({ verdict, reason });
  expect(settleVerdict(alike, "maps")).toEqual({ verdict, reason });
  const fresh = {
    verdict: "new",
    reason: { code: "not_known", detailsMissing: false },
    paperId: null,
  } as const;
  expect(settleVerdict(fresh, "tides").verdict).toBe("new");
});

test("only what looks like a paper of the team can be settled", () => {
  expect(maySettle(alike)).toBe(true);
  expect(maySettle({ verdict: "uncertain", paperId: null })).toBe(false);
  expect(maySettle({ verdict: "duplicate", paperId: "tides" })).toBe(false);
});
