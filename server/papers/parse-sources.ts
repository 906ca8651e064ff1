import { type FoldedDraft, foldSource } from "#domain/papers/fold-source.ts";
import type { ParsedImport } from "#domain/papers/import/draft-paper.ts";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import { refuseText } from "#domain/papers/import/limits.ts";
import { parseOffThread } from "./parse-off-thread.ts";
import { runGently } from "./run-gently.ts";

/** A text with papers in it, as it is handed in; `name` is the file's. */
export type SourceText = { name: string | null; text: string; format: string };

/** What was read from one text. */
export type ReadSource = Pick<ParsedImport, "format" | "columns" | "problems"> & { drafts: FoldedDraft[] };

type Listing = Pick<ParsedImport, "listingName" | "listedOn" | "listedOnAssumed">;

/** What came of reading the texts of one import, or the sentence that says why there is nothing to review. */
export type ReadSources =
  | { ok: true; sources: ReadSource[]; listing: Listing }
  | { ok: false; sentence: string };

const noListing: Listing = { listingName: null, listedOn: null, listedOnAssumed: false };
const stopMs = 60_000;

/**
 * Reads the texts of one import, one after the other; long ones off the thread, stopped after a minute each. One that holds no
 * paper is kept with its reason beside those that do. `tell` hears how many characters are read.
 */
export const parseSources = async (
  texts: readonly SourceText[],
  today: string,
  tell: (characters: number) => void = () => undefined,
): Promise<ReadSources> => {
  const sources: ReadSource[] = [];
  const reasons: string[] = [];
  let listing = noListing;
  let read = 0;
  for (const { name, text, format } of texts) {
    const before = read;
    const result = await parseOffThread(
      text,
      { format, name, today },
      {
        stopMs,
        tell: (done) => tell(before + Math.floor(done * text.length)),
      },
    );
    read += text.length;
    tell(read);
    if (!result.ok) {
      sources.push({ format, columns: null, problems: [{ line: 1, message: result.sentence }], drafts: [] });
      reasons.push(sentenceOf(name, result.sentence));
      continue;
    }
    const { parsed } = result;
    const { format: found, columns, problems } = parsed;
    sources.push({ format: found, columns, problems, drafts: await runGently(foldSource(parsed.papers)) });
    if (parsed.papers.length === 0)
      reasons.push(sentenceOf(name, problems.at(-1)?.message ?? "No paper was found in it."));
    if (listing.listedOn === null && parsed.listedOn !== null) {
      const { listingName, listedOn, listedOnAssumed } = parsed;
      listing = { listingName, listedOn, listedOnAssumed };
    }
  }
  const papers = sources.reduce((sum, { drafts }) => sum + drafts.length, 0);
  if (papers === 0) return { ok: false, sentence: reasons.slice(0, 3).join(" ") };
  const overflow = tooManyPapers(papers);
  return overflow ? { ok: false, sentence: overflow } : { ok: true, sources, listing };
};

/** Takes the texts of one import; gives the sentence that refuses them before they are read, or null. It names the file. */
export const refuseSources = (texts: readonly SourceText[]): string | null => {
  if (texts.length > importLimits.sources)
    return `These are ${texts.length} files; the limit is ${importLimits.sources} per import. Import the others after these.`;
  for (const { name, text } of texts) {
    const refusal = refuseText(text);
    if (refusal) return sentenceOf(name, refusal);
  }
  return null;
};

/** Takes the number of papers in all texts of an import; gives the sentence that refuses them, or null. */
export const tooManyPapers = (papers: number): string | null =>
  papers <= importLimits.papers
    ? null
    : `Together these have ${papers.toLocaleString("en-US")} papers; the limit is ${importLimits.papers.toLocaleString("en-US")} per import. Import them in parts.`;

const sentenceOf = (name: string | null, sentence: string): string =>
  name === null ? sentence : `${name}: ${sentence}`;
