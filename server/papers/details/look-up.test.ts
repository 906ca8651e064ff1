import { describe, expect, it } from "vitest";
import { draftPaper } from "#domain/papers/import/draft-paper.ts";
import { lookUp } from "./look-up.ts";
import type { Answers, Source, WantedPaper } from "./source.ts";

const wanted = (paperId: string): WantedPaper => ({
  paperId,
  title: null,
  abstract: null,
  authors: [],
  arxivId: null,
  doi: "10.1000/x",
});
const found = (known: object) => draftPaper({ line: 1, confidence: 1, ...known });
const whole = found({ title: "A", abstract: "B", authors: [{ family: "C" }] });

const source = (id: string, answerOf: (paperId: string) => ReturnType<typeof found> | null | undefined) => {
  const asked: string[][] = [];
  const made: Source = {
    id,
    most: 2,
    canAsk: () => true,
    ask: async (papers) => {
      asked.push(papers.map(({ paperId }) => paperId));
      const answers: Answers = new Map();
      for (const { paperId } of papers) {
        const answer = answerOf(paperId);
        if (answer !== undefined) answers.set(paperId, answer);
      }
      return answers;
    },
  };
  return { ...made, asked };
};
const run = (until = Number.POSITIVE_INFINITY) => ({ until, away: new Set<string>() });
const papers = ["1", "2", "3"].map(wanted);

describe("lookUp", () => {
  it("asks the next only for what is still lacking, and keeps what the first said", async () => {
    const first = source("first", (id) => (id === "1" ? whole : found({ title: "First" })));
    const second = source("second", () => found({ title: "Second", abstract: "B" }));
    const looked = await lookUp([first, second], papers, run());
    expect(first.asked).toEqual([["1", "2"], ["3"]]);
    expect(second.asked).toEqual([["2", "3"]]);
    expect(looked[1]).toMatchObject({ found: { title: "First", abstract: "B" }, isAway: false });
  });

  it("leaves one alone that did not answer, and says for which papers that matters", async () => {
    const silent = source("silent", () => undefined);
    const other = source("other", (id) => (id === "1" ? whole : null));
    const looked = await lookUp([silent, other], papers, run());
    expect(silent.asked).toEqual([["1", "2"]]);
    expect(looked.map(({ found, isAway }) => [found !== null, isAway])).toEqual([
      [true, true],
      [false, true],
      [false, true],
    ]);
  });

  it("leaves out what time did not suffice for", async () => {
    const late = source("late", () => whole);
    expect(await lookUp([late], papers, run(0))).toEqual([]);
    expect(late.asked).toEqual([]);
  });

  it("says that nobody knows a paper that nobody can be asked for", async () => {
    const unable = { ...source("unable", () => whole), canAsk: () => false };
    expect(await lookUp([unable], [wanted("1")], run())).toEqual([
      { paperId: "1", found: null, isAway: false },
    ]);
  });
});
