import type { DraftPaper } from "./import/draft-paper.ts";
import { type KnownPaper, type PlannedLine, planImport } from "./import/plan-import.ts";
import type { Steps } from "./import/steps.ts";

/** A planned line that knows where its draft stood: `at`, and `also` the drafts that were the same paper, from 0. */
export type LinePlan = Omit<PlannedLine, "line" | "alsoOnLines"> & { at: number; also: number[] };

/** Takes drafts, of which several may stand on one line of their text, and the papers they may meet; gives a plan per paper, in steps. */
export function* planLines(drafts: readonly DraftPaper[], known: readonly KnownPaper[]): Steps<LinePlan[]> {
  // A line's number does not tell two ids on one line apart; a place in the list does.
  const placed = drafts.map((draft, index) => ({ ...draft, line: index + 1 }));
  const lineOf = (place: number) => drafts[place - 1]?.line ?? place;
  const planned = yield* planImport({ lines: placed, known });
  return planned.map(({ line, alsoOnLines, draft, reason, ...plan }) => ({
    ...plan,
    at: line - 1,
    also: alsoOnLines.map((place) => place - 1),
    draft: { ...draft, line: lineOf(line) },
    reason: reason.code === "same_title_in_paste" ? { ...reason, line: lineOf(reason.line) } : reason,
  }));
}
