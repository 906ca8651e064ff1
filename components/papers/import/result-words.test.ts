import { expect, test } from "vitest";
import type { ImportView } from "./import-view.ts";
import {
  importName,
  placeText,
  resultRemark,
  resultTitle,
  undoAct,
  undoneSentences,
  undoSentences,
} from "./result-words.ts";

const counts = { stored: 0, removed: 0, duplicate: 0, twins: 0, filled: 0, filledPapers: 0 };
const decided = { status: "stored", storedAt: "2026-08-12T10:00:00Z", listedOn: null, sessions: [] };
const aResult = (more: object, some: object = {}) =>
  ({
    ...decided,
    removedSessions: 0,
    sessionsStaying: 0,
    ...more,
    counts: { ...counts, ...some },
  }) as unknown as ImportView;
const sessions = [
  { id: "a", onDate: "2026-03-02" },
  { id: "b", onDate: "2026-03-09" },
];

test("a result names what was done, also where no paper is new", () => {
  expect(resultTitle(aResult({}, { stored: 27 }))).toBe("27 papers imported");
  expect(resultTitle(aResult({}, { filled: 3, filledPapers: 2 }))).toBe("3 gaps of 2 papers filled");
  expect(resultTitle(aResult({ sessions }))).toBe("2 sessions written down");
  expect(resultTitle(aResult({ listedOn: "2026-08-12" }, { duplicate: 3, twins: 1 }))).toBe(
    "2 papers added to a list",
  );
  expect(resultRemark(aResult({ sessions }, { stored: 2, filled: 1, filledPapers: 1 }))).toBe(
    "1 gap of 1 paper was filled. 2 held sessions were written down.",
  );
});

test("undoing says what happens to sessions and to what was filled", () => {
  const view = aResult({ sessions, sessionsStaying: 1 }, { filled: 3, filledPapers: 2 });
  expect(undoSentences(view)).toEqual([
    "1 held session that it wrote down goes, with who presented.",
    "1 held session stays: somebody has changed it since, or a paper of it stays.",
    "3 gaps of 2 papers that it filled are emptied again, except where somebody has changed them since.",
  ]);
  expect([undoAct(3, 0), undoAct(3, 2), undoAct(0, 0)]).toEqual([
    "Remove 3 papers",
    "Remove 3 papers and 2 sessions",
    "Undo this import",
  ]);
  expect(undoneSentences(aResult({ removedSessions: 2 }, { removed: 10_000 }))).toEqual([
    "10,000 papers taken away; none stayed.",
    "2 held sessions taken away; none stayed.",
  ]);
});

test("of several texts a line names its own", () => {
  const line = { line: 12, alsoOnLines: [], source: 2 };
  const sources = [
    { position: 1, name: null },
    { position: 2, name: "refs.bib" },
  ] as ImportView["sources"];
  expect(placeText(line, sources)).toBe("refs.bib, line 12");
  expect(placeText({ ...line, alsoOnLines: [15], source: 1 }, sources)).toBe("pasted text, lines 12, 15");
  expect(placeText(line, sources.slice(1))).toBe("line 12");
});

test("an import is called by its list, its files or its first words", () => {
  const card = { listingName: null, listedOn: null, formatLabel: "BibTeX" };
  const named = (...texts: { name: string | null; start: string }[]) =>
    importName({ ...card, texts } as unknown as Parameters<typeof importName>[0]);
  expect(named({ name: "refs.bib", start: "@article" })).toBe("refs.bib · BibTeX");
  expect(named({ name: null, start: "arXiv:2403.01234" })).toBe("“arXiv:2403.01234” · BibTeX");
  expect(named(...["a", "b", "c"].map((name) => ({ name, start: "" })))).toBe("a, b and 1 more");
});
