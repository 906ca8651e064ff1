import { plainMarkup } from "#domain/text/plain-markup.ts";
import { parseArxivId } from "../../arxiv-id.ts";
import { arxivIdInDoi, normaliseDoi } from "../../doi.ts";
import { findArxivIds } from "../../find-arxiv-ids.ts";
import { commaName } from "../comma-name.ts";
import { type DraftPaper, draftPaper, type ParsedImport, parsedImport } from "../draft-paper.ts";
import type { Format } from "../format.ts";
import { writtenDate } from "../partial-date.ts";
import { type RisRecord, readRecords } from "./read-records.ts";

const start = /^\s{0,100}(?:\d{1,6}[.)]?\s{1,10})?TY {0,6}-/;
const further = /[\n\r] {0,10}(?:\d{1,6}[.)]? {1,10})?TY {0,6}- {0,6}[A-Z]{3,6}\s/;

/** RIS, as publishers and reference managers export it. */
export const ris: Format = {
  id: "ris",
  label: "RIS",
  recognise: (text) => {
    if (start.test(text.slice(0, 200).replace(/^\ufeff+/, ""))) return 0.97;
    return further.test(text.slice(0, 100_000)) ? 0.9 : 0;
  },
  read: readRis,
};

function readRis(text: string): ParsedImport {
  const papers = readRecords(text).map(toDraft);
  const problems = papers.length > 0 ? [] : [{ line: 1, message: "There is no RIS record in this text." }];
  return parsedImport({ format: ris.id, papers, problems });
}

function toDraft({ line, values }: RisRecord): DraftPaper {
  const first = (...tags: string[]) =>
    tags.map((tag) => values.get(tag)?.find((value) => value !== "")).find(Boolean) ?? null;
  const all = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []);
  const readable = (text: string | null) => (text === null ? null : plainMarkup(text).trim() || null);
  const title = readable(first("TI", "T1", "CT") ?? (whole.test(first("TY") ?? "") ? first("BT") : null));
  const venue = readable(first("JO", "JF", "T2", "JA", "J2", "BT", "T3"));
  const doi =
    normaliseDoi(first("DO") ?? "") ?? all("UR", "L1", "M3").map(normaliseDoi).find(Boolean) ?? null;
  const url = all("UR", "L1", "L2", "LK").flatMap(address)[0] ?? null;
  return draftPaper({
    line,
    title,
    abstract: readable(first("AB", "N2")),
    // A2 to A4 are editors and translators; they stand in only where nobody else is named.
    authors: (values.has("AU") || values.has("A1") ? all("AU", "A1") : all("A2", "A3", "A4")).flatMap(
      commaName,
    ),
    arxivId: arxivIdOf(doi, [...all("UR", "L1"), venue ?? "", ...all("AN", "M1", "C1")]),
    doi,
    url,
    venue: venue === title ? null : (venue?.slice(0, 2_000) ?? null),
    publishedOn: dateOf(first("DA"), first("PY", "Y1")),
    confidence: title === null ? 0.5 : 0.95,
    problems: title === null ? ["This record has no title."] : [],
  });
}

const whole = /^(?:BOOK|EDBOOK|CONF|CPAPER|THES)$/;

// Both are written "2003/04/12/"; the one that says more wins, if they agree on the year.
function dateOf(date: string | null, year: string | null): string | null {
  const [precise, coarse] = [writtenDate(date ?? ""), writtenDate(year ?? "")];
  if (
    precise &&
    (coarse === null || (coarse.endsWith("-01-01") && coarse.slice(0, 4) === precise.slice(0, 4)))
  )
    return precise;
  return coarse;
}

function arxivIdOf(doi: string | null, texts: readonly string[]): string | null {
  const own = parseArxivId((doi && arxivIdInDoi(doi)) || "");
  if (own) return own.id;
  for (const text of texts)
    for (const found of findArxivIds(text.slice(0, 2_000))) if (found.named) return found.id;
  return null;
}

// Several addresses may share one line.
function address(text: string): string[] {
  return text.split(/[;\s]+/).filter((part) => /^https?:\/\/\S/i.test(part) && part.length <= 2_000);
}
