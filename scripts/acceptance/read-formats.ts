import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "../product/open-client.ts";
import { formatFacts, type PaperFact } from "./format-facts.ts";
import type { Tally } from "./tally.ts";

const lectern = fileURLToPath(new URL("../../cli/lectern.ts", import.meta.url));

type Answer = {
  format: string | null;
  papers: {
    title: string | null;
    authors: string[];
    publishedOn: string | null;
    doi: string | null;
    arxivId: string | null;
  }[];
  problems: { line: number; message: string }[];
};

/** Reads every real bibliography and answer by the command line and by a review, which must agree, and holds them against the facts. */
export const readFormats = async (
  client: Client,
  team: string,
  data: string,
  tally: Tally,
): Promise<void> => {
  for (const file of ["bibtex", "ris", "arxiv-atom"].flatMap((folder) => filesOf(data, folder))) {
    const text = textOf(path.join(data, file));
    const answer = parse(text);
    const facts = formatFacts[file];
    if (facts) await tally.same(`${file}: titles, authors, years, ids`, answer.papers.map(toFact), facts);
    await tally.check(`${file}: the review agrees with the command line`, async () => {
      const shown = await titlesInReview(client, team, text);
      if (answer.papers.length === 0) assert.equal(typeof shown, "string");
      else assert.equal((shown as unknown[]).length, answer.papers.length);
    });
  }
  const folder = "arxiv-atom";
  const errors = filesOf(data, folder).filter((file) => textOf(path.join(data, file)).includes("api/errors"));
  for (const file of errors)
    await tally.check(`${file}: an error answer is no paper, and says so`, () => {
      const answer = parse(textOf(path.join(data, file)));
      assert.equal(answer.papers.length, 0);
      assert.match(answer.problems.at(-1)?.message ?? "", /\.$/);
    });
};

const filesOf = (data: string, folder: string): string[] =>
  existsSync(path.join(data, folder))
    ? readdirSync(path.join(data, folder)).map((name) => `${folder}/${name}`)
    : [];

// Recorded answers carry the feed in `body`.
const textOf = (file: string): string => {
  const text = readFileSync(file, "utf8");
  return file.includes("arxiv-atom") ? (JSON.parse(text) as { body: string }).body : text;
};

const parse = (text: string): Answer => {
  const { stdout } = spawnSync(process.execPath, [lectern, "parse", "-"], { input: text, encoding: "utf8" });
  return JSON.parse(stdout) as Answer;
};

const toFact = ({ title, authors, publishedOn, doi, arxivId }: Answer["papers"][number]): PaperFact => ({
  title,
  authors,
  year: publishedOn?.slice(0, 4) ?? null,
  id: arxivId ?? doi,
});

/** The lines of a review of this text, or the sentence that refused it. */
const titlesInReview = async ({ calls }: Client, team: string, text: string): Promise<unknown[] | string> => {
  try {
    const { importId } = await calls.papers.previewImport.mutate({
      team,
      sources: [{ name: null, text, format: "auto" }],
    });
    const { lines } = await calls.papers.importLines.query({ team, importId, show: "all", limit: 200 });
    return lines.flatMap(({ alsoOnLines, title }) => [title, ...alsoOnLines]);
  } catch (error) {
    return (error as Error).message;
  }
};
