import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foldSource } from "./fold-source.ts";
import { type DraftPaper, draftPaper } from "./import/draft-paper.ts";
import { runSteps } from "./import/steps.ts";

const talk = (heldOn: string) => ({ heldOn, presenters: ["Ada"], held: null, note: null });
const line = (number: number, known: Partial<DraftPaper>) =>
  draftPaper({ line: number, confidence: 1, ...known });

test("two ids on one line are two papers; the same paper again is one", () => {
  const drafts = [
    line(1, { arxivId: "2405.01234" }),
    line(1, { arxivId: "2405.04321" }),
    line(9, { arxivId: "2405.01234v2", venue: "Tea" }),
  ];
  expect(runSteps(foldSource(drafts))).toMatchObject([
    { line: 1, arxivId: "2405.01234", venue: "Tea", alsoOnLines: [9] },
    { line: 1, arxivId: "2405.04321", alsoOnLines: [] },
  ]);
});

test("a paper with talks on two days keeps both, in their places; a second line of one day is folded", () => {
  const drafts = [
    line(2, { arxivId: "2405.01234", talk: talk("2026-03-02") }),
    line(3, { arxivId: "2405.04321", talk: talk("2026-03-02") }),
    line(4, { arxivId: "2405.01234", talk: talk("2026-03-09") }),
    line(5, { arxivId: "2405.01234", talk: talk("2026-03-09") }),
  ];
  expect(runSteps(foldSource(drafts)).map(({ line, alsoOnLines }) => [line, alsoOnLines])).toEqual([
    [2, [5]],
    [3, []],
    [4, []],
  ]);
});

test("no line is lost: each is a draft's own or named by one", () => {
  const draft = fc.record({
    id: fc.integer({ min: 1, max: 5 }),
    day: fc.option(fc.integer({ min: 1, max: 3 })),
  });
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 30 }), (rows) => {
      const drafts = rows.map(({ id, day }, index) =>
        line(index + 1, {
          arxivId: `2405.0000${id}`,
          talk: day === null ? null : talk(`2026-03-0${day}`),
        }),
      );
      const folded = runSteps(foldSource(drafts));
      const lines = folded.flatMap((paper) => [paper.line, ...paper.alsoOnLines]);
      expect(lines.toSorted((a, b) => a - b)).toEqual(drafts.map((paper) => paper.line));
      const days = (papers: readonly DraftPaper[]) =>
        new Set(papers.flatMap(({ arxivId, talk }) => (talk ? `${arxivId} ${talk.heldOn}` : [])));
      expect(days(folded)).toEqual(days(drafts));
    }),
  );
});
