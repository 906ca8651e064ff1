import { expect, test } from "vitest";
import { draftPaper } from "./import/draft-paper.ts";
import { runSteps } from "./import/steps.ts";
import { planLines } from "./plan-lines.ts";

const draft = (line: number, arxivId: string, title: string | null = null) =>
  draftPaper({ line, confidence: 1, arxivId, title });

test("two ids on one line are two plans, each with its own draft", () => {
  const plans = runSteps(
    planLines([draft(4, "2405.00001"), draft(4, "2405.00002"), draft(9, "2405.00001")], []),
  );
  expect(plans.map(({ at, also, draft: { line, arxivId } }) => [at, also, line, arxivId])).toEqual([
    [0, [2], 4, "2405.00001"],
    [1, [], 4, "2405.00002"],
  ]);
});

test("a reason names the line of the text, not the place in the list", () => {
  const plans = runSteps(
    planLines([draft(7, "2405.00001", "A Cache"), draft(40, "2405.00002", "A Cache")], []),
  );
  expect(plans[1]?.reason).toEqual({ code: "same_title_in_paste", line: 7 });
});
