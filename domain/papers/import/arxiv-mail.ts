import { unicodeAccents } from "../../text/unicode-accents.ts";
import { arxivUrl, parseArxivId } from "../arxiv-id.ts";
import { normaliseDoi } from "../doi.ts";
import type { Author } from "../paper.ts";
import { type DraftPaper, draftPaper, type ParsedImport, parsedImport } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import { authorOf, lineOf, proseOf, shortOf } from "./json-fields.ts";
import { fewProblems } from "./json-text.ts";
import { readWrittenDay, resolveDay } from "./listing-date.ts";
import { type MailItem, mailItems } from "./mail-items.ts";

/** The mails by which arXiv tells its subscribers of new papers. */
export const arxivMail: Format = {
  id: "arxiv-mail",
  label: "arXiv listing mails",
  recognise: (text) => {
    const head = text.slice(0, 20_000);
    const item = /^(?:> ?){0,5}\\\\[ \t]*\r?\n(?:> ?){0,5}(?:arXiv:|Paper: )/m.test(head);
    if (!item) return 0;
    return /^(?:> ?){0,5}Title:/m.test(head) ? 0.98 : 0.7;
  },
  read: readMail,
};

function readMail(text: string): ParsedImport {
  const items = mailItems(text);
  const problems: ParsedImport["problems"] = [];
  const papers: DraftPaper[] = [];
  for (const item of items) {
    if (item.replaced) continue;
    const draft = readMailItem(item);
    if (draft) papers.push(draft);
    else
      problems.push({ line: item.line, message: "This item has no arXiv id and no title; it was left out." });
  }
  const replaced = items.filter((item) => item.replaced);
  if (replaced[0]) problems.push({ line: replaced[0].line, message: replacedSentence(replaced.length) });
  if (items.length === 0)
    problems.push({ line: 1, message: "No item of an arXiv mail was found in this text." });
  return parsedImport({
    format: arxivMail.id,
    listedOn: listedOn(text),
    papers,
    problems: fewProblems(problems),
  });
}

/** Takes an item of a mail; gives the draft, or null where neither its id nor its title can be read. */
export function readMailItem({ line, id, fields, abstract }: MailItem): DraftPaper | null {
  const field = (name: string) => lineOf(unicodeAccents(fields.get(name) ?? ""));
  const arxivId = parseArxivId(id)?.id ?? null;
  const title = field("title");
  if (!arxivId && !title) return null;
  return draftPaper({
    line,
    title,
    abstract: proseOf(unicodeAccents(abstract ?? "")),
    authors: readAuthors(field("authors") ?? field("author") ?? ""),
    arxivId,
    doi: normaliseDoi(shortOf(fields.get("doi")?.split(/\s/)[0], 500) ?? ""),
    url: arxivId ? arxivUrl(arxivId) : null,
    venue: field("journal-ref")?.slice(0, 2_000) ?? null,
    publishedOn: dayIn(fields.get("date") ?? ""),
    confidence: title && arxivId ? 0.98 : 0.8,
  });
}

// "A. One (1), B. Two (1 and 2) and C. Three ((1) Here, (2) There)": what stands in brackets are their places.
function readAuthors(text: string): Author[] {
  return withoutBrackets(text)
    .split(/,\s*and\s+|,|;|\s+and\s+/)
    .flatMap((name) => authorOf({ literal: name.replace(/^\s*and\s+/, "") }) ?? []);
}

function withoutBrackets(text: string): string {
  let depth = 0;
  let out = "";
  for (const char of text) {
    if (char === "(") depth += 1;
    if (depth === 0) out += char;
    if (char === ")") depth = Math.max(0, depth - 1);
  }
  return out;
}

// "received from Mon 1 Jan 24 19:00:00 GMT to Tue 2 Jan 24 19:00:00 GMT": the list is of the day it ends.
function listedOn(text: string): string | null {
  const to = /received from\s{1,5}[^\n]{1,60}?\bto\s{1,5}([^\n]{1,60})/.exec(text.slice(0, 5_000))?.[1];
  return to ? dayIn(to) : null;
}

function dayIn(text: string): string | null {
  const [, day = "", month = "", year = ""] =
    /\b(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}|\d{2})\b/.exec(text.slice(0, 200)) ?? [];
  // Two digits count from arXiv's first year, 1991.
  const full = year.length === 2 ? `${Number(year) >= 91 ? "19" : "20"}${year}` : year;
  const written = readWrittenDay(`${day} ${month} ${full}`);
  return written?.year != null ? resolveDay(written, "").date : null;
}

function replacedSentence(count: number): string {
  return count === 1
    ? "1 replacement was left out."
    : `${count.toLocaleString("en-US")} replacements were left out.`;
}
