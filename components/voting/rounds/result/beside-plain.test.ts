import { expect, test } from "vitest";
import { besidePlain } from "./beside-plain.ts";

const papers = (...ids: string[]) => ids.map((paperId) => ({ paperId, title: paperId }));

test("what only one of the two would have chosen is marked on its side", () => {
  const winners = papers("a", "b") as never;
  const plainApproval = {
    winners: papers("b", "c").map((paper) => ({ ...paper, here: false })),
    missing: [],
  };
  const sides = besidePlain({ winners, plainApproval });
  expect(sides.here.map(({ only }) => only)).toEqual([true, false]);
  expect(sides.plain.map(({ only }) => only)).toEqual([false, true]);
  expect(sides.differing).toBe(1);
});
