import * as z from "zod";
import { plainMarkup } from "#domain/text/plain-markup.ts";
import { parseArxivId } from "../arxiv-id.ts";
import { arxivIdInDoi, normaliseDoi } from "../doi.ts";
import { findArxivIds } from "../find-arxiv-ids.ts";
import type { Author } from "../paper.ts";
import { type DraftPaper, draftPaper, type ParsedImport, parsedImport } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import { fewProblems, readJsonItems } from "./json-text.ts";
import { partialDate, writtenDate } from "./partial-date.ts";
import { standing } from "./standing.ts";

/** CSL-JSON, as Zotero, Pandoc and doi.org give it: an array, `{ "items": […] }`, or one item alone. */
export const csl: Format = { id: "csl", label: "CSL-JSON", recognise: recogniseCsl, read: readCsl };

const types =
  /"type"\s{0,9}:\s{0,9}"(?:article(?:-journal|-magazine|-newspaper)?|paper-conference|journal-article|chapter|book|report|thesis|manuscript|preprint|webpage|document|speech|dataset)"/;
const own = /"(?:container-title|date-parts|citation-key|title-short|id)"\s{0,9}:/;
const others =
  /"(?:message|message-type|paperId|externalIds|abstract_inverted_index|display_name|upvotes|invitations?|content)"\s{0,9}:/;

// Catalogues that answer in JSON use some of its words; theirs have words of their own, or titles in lists.
function recogniseCsl(text: string): number {
  const head = text.slice(0, 20_000);
  if (!/^[\s\ufeff]{0,100}[[{]/.test(head) || others.test(head) || /"title"\s{0,9}:\s{0,9}\[/.test(head))
    return 0;
  if (!/"(?:title|DOI)"\s{0,9}:/.test(head)) return 0;
  if (/"(?:container-title|date-parts)"\s{0,9}:/.test(head)) return types.test(head) ? 0.95 : 0.9;
  return types.test(head) && own.test(head) ? 0.9 : 0;
}

// Any field may be missing, null or of another kind; each is then as if it were not there.
const text = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : typeof value === "number" ? String(value) : value),
  z.string().catch(""),
);
const name = z.object({
  given: text,
  family: text,
  literal: text,
  suffix: text,
  "non-dropping-particle": text,
  "dropping-particle": text,
});
const date = z.object({ "date-parts": z.array(z.array(text)).catch([]), raw: text, literal: text });
const item = z.object({
  title: text,
  abstract: text,
  author: z.array(name.nullable().catch(null)).catch([]),
  issued: date.nullable().catch(null),
  DOI: text,
  URL: text,
  "container-title": text,
  "event-title": text,
  publisher: text,
  number: text,
});
type Item = z.infer<typeof item>;

function readCsl(source: string): ParsedImport {
  const { items, problems } = readJsonItems(source, ["", "items"]);
  const papers: DraftPaper[] = [];
  for (const { line, value } of items) {
    const read = item.safeParse(value);
    if (read.success) papers.push(toDraft(read.data, line));
    else problems.push({ line, message: "This item could not be read: it is not as CSL-JSON has it." });
  }
  if (papers.length === 0 && problems.length === 0)
    problems.push({ line: 1, message: "There is no item in this text." });
  return parsedImport({ format: csl.id, papers, problems: fewProblems(problems) });
}

function toDraft(read: Item, line: number): DraftPaper {
  const title = tidy(read.title);
  const doi = normaliseDoi(read.DOI);
  const url = /^https?:\/\/\S{1,1990}$/i.test(read.URL.trim()) ? read.URL.trim() : null;
  const venue = tidy(read["container-title"]) ?? tidy(read["event-title"]);
  const named = [read.URL, read.number, read["container-title"]]
    .flatMap((part) => findArxivIds(part.slice(0, 2_000)))
    .find((id) => id.named);
  const arxivId = parseArxivId((doi && arxivIdInDoi(doi)) || "")?.id ?? named?.id ?? null;
  return draftPaper({
    line,
    title,
    abstract: tidy(read.abstract),
    authors: read.author.flatMap(toAuthor),
    arxivId,
    doi,
    url,
    venue: venue?.slice(0, 2_000) ?? null,
    publishedOn: read.issued ? issuedOn(read.issued) : null,
    ...standing({ title, doi, arxivId }, "item"),
  });
}

function toAuthor(read: z.infer<typeof name> | null): Author[] {
  if (read === null) return [];
  const { given, literal, suffix, "dropping-particle": dropping, "non-dropping-particle": kept } = read;
  const family = [dropping, kept, read.family, suffix]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");
  const whole = literal.trim() || (given.trim() === "" ? family : "");
  if (whole) return [{ literal: whole.slice(0, 400) }];
  return given.trim() || family ? [{ given: given.trim().slice(0, 200), family: family.slice(0, 200) }] : [];
}

function issuedOn({ "date-parts": parts, raw, literal }: z.infer<typeof date>): string | null {
  const [year = "", month, day] = parts[0] ?? [];
  return partialDate(year, month, day) ?? writtenDate(raw) ?? writtenDate(literal);
}

function tidy(value: string): string | null {
  return plainMarkup(value).replace(/\s+/g, " ").trim() || null;
}
