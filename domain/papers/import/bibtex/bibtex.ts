import { readableParts } from "#domain/text/readable-tex.ts";
import type { DraftPaper, ParsedImport } from "../draft-paper.ts";
import { draftPaper, parsedImport } from "../draft-paper.ts";
import type { Format } from "../format.ts";
import { importLimits } from "../import-limits.ts";
import { type Answer, askLibrary, type Question } from "./ask-library.ts";
import { type BibEntry, bareValue, plainFields, wordFields } from "./bib-entry.ts";
import { inheritFields } from "./inherit-fields.ts";
import { type FieldValue, readFields, readStrings, type Strings } from "./read-fields.ts";
import { type SourceEntry, splitEntries } from "./split-entries.ts";
import { toDraft } from "./to-draft.ts";

const head =
  /(?:^|[\n\r\ufeff])[^\S\n\r]{0,40}@[a-z][\w-]{0,40}\s{0,40}[{(]\s{0,40}([^\s,={}()"]{0,200})\s{0,40}[,=]/i;

/** Bibliographies in BibTeX or BibLaTeX. */
export const bibtex: Format = {
  id: "bibtex",
  label: "BibTeX and BibLaTeX",
  recognise: (text) => (head.test(text.slice(0, 200_000)) ? 0.95 : 0),
  read: (text, { tell }) => readBibtex(text, tell),
};

const batchSize = 50;
const longestEntry = 200_000;

// The library's memory grows faster than its input, so it sees a few entries at a time.
function readBibtex(text: string, tell: ((done: number) => void) | undefined): ParsedImport {
  const strings: Strings = { texts: new Map(), budget: importLimits.bytes };
  const problems: ParsedImport["problems"] = [];
  const sources = splitEntries(text).filter((source) => {
    if (source.type === "string") readStrings(source.body.slice(0, longestEntry), strings);
    return source.type !== "string";
  });
  const entries: BibEntry[] = [];
  for (let at = 0; at < Math.min(sources.length, importLimits.papers); at += batchSize) {
    const { read, failed } = readBatch(sources.slice(at, at + batchSize), strings);
    for (const entry of read) entries.push(entry);
    for (const { line, why } of failed)
      problems.push({ line, message: `This entry could not be read: ${why}.` });
    tell?.(Math.min(1, (at + batchSize) / sources.length));
  }
  inheritFields(entries);
  // More than may be imported are counted, not read.
  const rest = sources.slice(importLimits.papers).map(({ line }) => draftPaper({ line, confidence: 0 }));
  const papers: DraftPaper[] = [...entries.map(toDraft), ...rest];
  if (papers.length + problems.length === 0)
    problems.push({ line: 1, message: "There is no entry in this text." });
  return parsedImport({ format: bibtex.id, papers, problems });
}

type Batch = { read: BibEntry[]; failed: { line: number; why: string }[] };

function readBatch(sources: readonly SourceEntry[], strings: Strings): Batch {
  const batch: Batch = { read: [], failed: [] };
  const asked: { source: SourceEntry; key: string; fields: Map<string, FieldValue>; problems: string[] }[] =
    [];
  for (const source of sources) {
    const { key, fields, broken } =
      source.body.length > longestEntry ? nothing : readFields(source.body, strings);
    const why = whyNot(source, fields, broken);
    if (why) batch.failed.push({ line: source.line, why });
    else asked.push({ source, key, fields, problems: complaints(source, broken) });
  }
  const answers = askLibrary(asked.map(({ fields }) => question(fields)));
  asked.forEach(({ source, key, fields, problems }, at) => {
    const answer = answers[at];
    if (!answer) batch.failed.push({ line: source.line, why: "its TeX makes no sense" });
    else
      batch.read.push({ line: source.line, type: source.type, key, problems, ...withPlain(answer, fields) });
  });
  return batch;
}

const nothing = { key: "", fields: new Map<string, FieldValue>(), broken: false };

function whyNot(source: SourceEntry, fields: Map<string, FieldValue>, broken: boolean): string | null {
  if (source.body.length > longestEntry) return "it is longer than 200,000 characters";
  if (!source.closed && (broken || fields.size === 0)) return "a brace or a quotation mark is never closed";
  return fields.size === 0 ? "it has no fields" : null;
}

function complaints(source: SourceEntry, broken: boolean): string[] {
  if (!source.closed) return ["The closing brace of this entry is missing."];
  return broken ? ["A part of this entry could not be read and was left out."] : [];
}

function question(fields: ReadonlyMap<string, FieldValue>): Question {
  const texts = new Map<string, FieldValue>();
  for (const name of wordFields) {
    const value = fields.get(name);
    if (value?.tex.trim()) texts.set(name, value);
  }
  return { texts, authors: fields.get("author") ?? null };
}

function withPlain(
  { texts, authors }: NonNullable<Answer>,
  fields: ReadonlyMap<string, FieldValue>,
): Pick<BibEntry, "texts" | "authors"> {
  for (const name of plainFields) {
    const value = fields.get(name);
    const text = value && (name === "abstract" ? readable(value.tex) : bareValue(value));
    if (text) texts.set(name, text);
  }
  return { texts, authors };
}

// An abstract is too long for the library; the words of TeX are read by our own reader, formulas kept.
function readable(tex: string): string {
  const parts = readableParts(tex).map((part) => {
    if (part.kind === "formula") return part.display ? `$$${part.tex}$$` : `$${part.tex}$`;
    return part.kind === "link" ? part.url : part.text;
  });
  return parts.join("").replace(/\s+/g, " ").trim();
}
