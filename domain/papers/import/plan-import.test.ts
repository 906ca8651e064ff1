import { expect, test } from "vitest";
import { authorKey, identitiesOf, titleKey } from "../identity.ts";
import { type DraftPaper, draftPaper } from "./draft-paper.ts";
import { type KnownPaper, planImport } from "./plan-import.ts";
import { runSteps } from "./steps.ts";
import { verdictSentence } from "./verdict.ts";

const text = "A diary of skills is read back before every task, and the robot forgets less. ".repeat(4);
const draft = (line: number, known: Partial<DraftPaper>) => draftPaper({ line, confidence: 0.9, ...known });
const known = (paperId: string, paper: Partial<DraftPaper>, state: Partial<KnownPaper> = {}): KnownPaper => {
  const { title, abstract, ...rest } = draft(1, paper);
  const named = {
    title: title ?? "Untitled",
    abstract,
    firstAuthor: authorKey(rest.authors[0]),
    identities: identitiesOf({ title, ...rest }),
    titleKey: titleKey({ title }),
  };
  return { paperId, status: "candidate", discussedOn: null, ...named, ...state };
};
const plan = (lines: DraftPaper[], team: KnownPaper[] = []) => runSteps(planImport({ lines, known: team }));

test("what the team has is a duplicate and says in which state", () => {
  const team = [
    known(
      "p1",
      { title: "Diary Robots", arxivId: "2405.01234" },
      { status: "discussed", discussedOn: "2026-03-03" },
    ),
    known("p2", { title: "A Cache", doi: "10.1000/X" }, { status: "scheduled" }),
  ];
  const lines = plan([draft(3, { arxivId: "2405.01234" }), draft(5, { doi: "10.1000/x" })], team);
  expect(lines).toMatchObject([
    { line: 3, verdict: "duplicate", paperId: "p1", ticked: false },
    { line: 5, verdict: "duplicate", paperId: "p2", ticked: false },
  ]);
  expect(lines.map((line) => verdictSentence(line.reason))).toEqual([
    "In the team already: discussed on 3 March 2026.",
    "In the team already: scheduled.",
  ]);
});

test("the first identity that matches decides", () => {
  const team = [known("doi", { doi: "10.1000/x" }), known("arxiv", { arxivId: "2405.01234" })];
  expect(plan([draft(1, { doi: "10.1000/x", arxivId: "2405.01234" })], team)[0]).toMatchObject({
    paperId: "arxiv",
  });
});

test("a title alone is uncertain, with the abstract it is a duplicate, with another id it is not", () => {
  const team = [known("p1", { title: "Diary Robots", abstract: text, arxivId: "2405.01234" })];
  const title = "Diary robots.";
  const lines = [{ title }, { title, abstract: text }, { title, abstract: text, arxivId: "2405.09999" }];
  const verdicts = lines.map((line) => plan([draft(1, line)], team)[0]);
  expect(verdicts).toMatchObject([
    { verdict: "uncertain", reason: { code: "same_title" }, paperId: "p1", ticked: false },
    { verdict: "duplicate", reason: { code: "in_team" }, paperId: "p1" },
    { verdict: "uncertain", reason: { code: "same_title_other_id" }, paperId: "p1" },
  ]);
});

test("two lines that are one paper are one line, filled from both", () => {
  const lines = plan([
    draft(2, { arxivId: "2405.01234" }),
    draft(4, { title: "A Cache", abstract: text }),
    draft(6, { title: "Diary Robots", url: "https://hf.co/papers/2405.01234" }),
    draft(8, { title: "A cache", abstract: text.toUpperCase() }),
  ]);
  expect(lines).toMatchObject([
    { line: 2, alsoOnLines: [6], verdict: "new", draft: { title: "Diary Robots", arxivId: "2405.01234" } },
    { line: 4, alsoOnLines: [8], verdict: "new", ticked: true },
  ]);
});

test("two papers of one title in one paste stay two, the second to be looked at", () => {
  const lines = plan([
    draft(2, { title: "A Cache", arxivId: "2405.01234" }),
    draft(4, { title: "A Cache", arxivId: "2405.09999" }),
  ]);
  expect(lines).toMatchObject([
    { verdict: "new" },
    { verdict: "uncertain", reason: { code: "same_title_in_paste", line: 2 } },
  ]);
});

test("a line with nothing to go by is unusable, a doubtful one is not ticked, an id alone is new", () => {
  const lines = plan([
    draft(1, { abstract: text }),
    draft(2, { title: "Hm", confidence: 0.4 }),
    draft(3, { arxivId: "2405.01234" }),
  ]);
  expect(lines.map((line) => [line.verdict, line.ticked, verdictSentence(line.reason)])).toEqual([
    ["unusable", false, "There is neither a title nor an id here."],
    ["uncertain", false, "This may not be a paper: it is a short line with nothing beside it."],
    ["new", true, "New; its details will be filled in."],
  ]);
});

test("a title alone says what could be compared", () => {
  const [title, authors] = ["A Cache", [{ given: "Ann", family: "Bo" }]];
  const sentenceOf = (line: Partial<DraftPaper>, paper: Partial<DraftPaper>) => {
    const reason = plan([draft(1, { title, ...line })], [known("p1", { title, ...paper })])[0]?.reason;
    return reason && verdictSentence(reason);
  };
  expect(sentenceOf({ authors, abstract: text }, { authors })).toBe(
    '"A Cache" has the same title and first author (a candidate), but it has no abstract to compare.',
  );
  expect(sentenceOf({ authors }, { abstract: text })).toBe(
    '"A Cache" has the same title (a candidate), but this line has no abstract to compare.',
  );
  expect(sentenceOf({}, { authors })).toMatch(/but neither has an abstract to compare\.$/);
  expect(sentenceOf({ abstract: "One." }, { abstract: "Two." })).toMatch(/but the abstracts do not show/);
});

test("an abstract under another title is uncertain, unless it is short or an id speaks against it", () => {
  const team = [known("p1", { title: "Dairy Robots", abstract: text.toUpperCase(), arxivId: "2405.01234" })];
  const lines = [
    { title: "Diary Robots", abstract: text },
    { title: "Diary Robots", abstract: text, arxivId: "2405.09999" },
    { title: "Diary Robots", abstract: "A diary of skills." },
  ].map((line) => plan([draft(1, line)], team)[0]);
  expect(lines).toMatchObject([
    { verdict: "uncertain", paperId: "p1", ticked: false },
    { verdict: "new" },
    { verdict: "new" },
  ]);
  expect(lines[0] && verdictSentence(lines[0].reason)).toBe(
    '"Dairy Robots" has the same abstract (a candidate), but another title.',
  );
});

test("what nobody can be asked for more is new, and wants a title", () => {
  const [line] = plan([draft(1, { openreviewId: "AbC12" })]);
  expect(line && [line.verdict, verdictSentence(line.reason)]).toEqual([
    "new",
    "New; its details cannot be looked up, so write its title.",
  ]);
});
