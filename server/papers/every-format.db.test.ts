import { beforeAll, expect, it } from "vitest";
import { formats } from "#domain/papers/import/formats.ts";
import { parseImport } from "#domain/papers/import/parse-import.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { aPage } from "#server/testing/a-page.ts";
import { aReview } from "#server/testing/a-review.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest } from "#server/testing/open-test.ts";

let team: TestTeam;

beforeAll(async () => {
  team = await aTeam(await openTest());
});

const json = (value: unknown) => JSON.stringify(value, null, 1);

/** One small text of every format, by its id. */
const samples: Record<string, string> = {
  "hf-page": aPage("Every Format", 2).text,
  "hf-json": json([{ paper: { id: "2405.00001", title: "Rivers by Night", upvotes: 3, authors: [] } }]),
  "arxiv-text": "Please read arXiv:2405.00002 before Monday.",
  "arxiv-atom": `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2405.00003v1</id><title>Bridges of Rope</title><summary>Knots hold.</summary><author><name>Ann Rope</name></author><published>2024-05-01T00:00:00Z</published></entry></feed>`,
  "arxiv-mail": `\\\\\narXiv:2405.00004\nDate: Wed, 1 May 2024 10:00:00 GMT   (10kb)\n\nTitle: Clocks without Hands\nAuthors: Bo Clock\nCategories: cs.AI\n\\\\\n  We keep time.\n\\\\ ( https://arxiv.org/abs/2405.00004 ,  10kb)\n`,
  bibtex: "@article{kites,\n  title = {Kites in Winter},\n  author = {Wind, Willa},\n  year = 2020\n}\n",
  ris: "TY  - JOUR\nTI  - Lamps at Sea\nAU  - Light, Lea\nPY  - 2019\nER  - \n",
  "web-of-science":
    "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Stone, S\nTI Walls that Listen\nPY 2004\nER\n\nEF\n",
  csl: json([{ id: "a", type: "article-journal", title: "Doors and Hinges", "container-title": "Houses" }]),
  crossref: json({
    status: "ok",
    "message-type": "work",
    message: { DOI: "10.5555/1", title: ["Ink and Rain"] },
  }),
  openalex: json({
    results: [
      { id: "https://openalex.org/W1", display_name: "Salt Roads", title: "Salt Roads", authorships: [] },
    ],
  }),
  "semantic-scholar": json({
    data: [{ paperId: "ab12", title: "Maps of Smell", externalIds: { DOI: "10.5555/2" }, authors: [] }],
  }),
  openreview: json({
    notes: [{ id: "aBcD12", forum: "aBcD12", content: { title: { value: "Paper Boats" } } }],
  }),
  csv: "Title,Authors,DOI\nSongs of Gates,Gil Gate,10.5555/3\nSongs of Doors,Dora Door,10.5555/4\n",
  "zotero-csv":
    '"Key","Item Type","Publication Year","Author","Title","DOI"\n"K1","journalArticle","2018","Moss, Mia","Gardens on Roofs","10.5555/5"\n',
  markdown:
    "- [Trains in Fog](https://arxiv.org/abs/2405.00006)\n- [Snow on Wires](https://arxiv.org/abs/2405.00007)\n",
  references:
    "Reed, R. (2011). Rooms of Glass. Houses, 4(2), 1–9. https://doi.org/10.5555/8\nMoss, M., & Reed, R. (2012). Wells and Echoes. Gardens, 3.\n",
  schedule:
    "Date,Presenter,Paper\n2025-03-03,Ana,The Weight of Feathers\n2025-03-10,Bo,Letters to a Lighthouse\n",
};

it("has a sample of every format", () => {
  expect(Object.keys(samples).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
});

it.each(Object.entries(samples))("the review shows of %s what the reader reads", async (format, text) => {
  const read = parseImport(text, { today: "2026-11-22" });
  if (!read.ok) throw new Error(read.sentence);
  expect(read.parsed.format).toBe(format);
  const { importId } = await team.organizer.caller.papers.previewImport({
    team: team.slug,
    sources: [{ text }],
  });
  const review = await aReview(team.organizer.caller, team.slug, importId);
  expect(review.sources).toMatchObject([{ format, papers: read.parsed.papers.length }]);
  const titles = read.parsed.papers.flatMap(({ title }) => (title === null ? [] : readableText(title)));
  expect(review.lines.filter(({ untitled }) => !untitled).map(({ title }) => title)).toEqual(titles);
  expect(review.lines).toHaveLength(read.parsed.papers.length);
});
