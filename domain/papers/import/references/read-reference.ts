import { type Author, authorName } from "../../paper.ts";
import { type DraftPaper, draftPaper } from "../draft-paper.ts";
import { findMentions } from "../find-mentions.ts";
import { readAuthors } from "../tables/read-authors.ts";

const longest = 4_000;
const mark = /^\s{0,40}(?:[-*+•]\s|\(?\d{1,4}[.)]\s|\[\d{1,4}\]\s?)\s*/;
const apa =
  /^(\p{Lu}[^(),]{0,60},\s(?:\p{Lu}\.[\s-]?){1,5}[^()]{0,2000}?)\s?\(((?:19|20)\d{2})[a-z]?(?:,[^()]{1,30})?\)[.:,]?\s+(\S.*)$/u;
const yearAtEnd = /[\s,(]((?:19|20)\d{2})\)?\.?$/;
const endOfTitle = /[.?!]["”]?(?=\s+(?:[\p{Lu}*_\d]|https?:|doi|arxiv)|$)/u;
const dash = /\s[-–—]\s/gu;

/** How a line names its paper: "apa" as a list of references does, "short" as title, people and year. */
export type ReferenceKind = "apa" | "short";

/** Takes a line and its number; gives the paper of the reference that it is, or null. */
export function readReference(
  source: string,
  line: number,
): { kind: ReferenceKind; draft: DraftPaper } | null {
  if (source.length > longest) return null;
  const text = source.replace(mark, "").trim();
  const found = readApa(text) ?? readShort(text);
  if (!found) return null;
  const ids = findMentions(text, "9999-12").find((mention) => mention.ids)?.ids;
  const { kind, year, ...known } = found;
  const confidence = ids ? 0.85 : kind === "apa" ? 0.75 : 0.6;
  return { kind, draft: draftPaper({ line, ...known, ...ids, publishedOn: `${year}-01-01`, confidence }) };
}

type Found = Pick<DraftPaper, "title" | "authors" | "venue"> & { kind: ReferenceKind; year: string };

// "Doe, J., & Roe, R. (2023). Title. Venue, 4(2), 1–9. https://doi.org/…"
function readApa(text: string): Found | null {
  const [, people = "", year = "", rest = ""] = apa.exec(text) ?? [];
  if (year === "") return null;
  const stop = endOfTitle.exec(rest)?.index ?? rest.length;
  const title = tidy(rest.slice(0, rest[stop] === "." ? stop : stop + 1));
  const venue = /^[^.,]{2,300}/.exec(withoutLinks(rest.slice(stop + 1)).replace(/^In\s/, ""))?.[0];
  const authors = readAuthors(people);
  return title ? { kind: "apa", title, authors, venue: tidy(venue ?? ""), year } : null;
}

// "Title – Author 2023" and "Title (Author et al., 2023)".
function readShort(text: string): Found | null {
  const year = yearAtEnd.exec(text);
  if (!year) return null;
  const before = text.slice(0, year.index);
  const last = [...before.matchAll(dash)].at(-1);
  const bracket = text.replace(/\.$/, "").endsWith(")") ? before.lastIndexOf(" (") : -1;
  const cut = bracket > 0 ? bracket : (last?.index ?? -1);
  if (cut < 0) return null;
  const title = tidy(before.slice(0, cut));
  const authors = readAuthors(before.slice(cut + (bracket > 0 ? 2 : 3)).replace(/[\s,(]{1,9}$/, ""));
  const named = authors.length > 0 && authors.every(isPerson);
  return named && title && /\s/.test(title)
    ? { kind: "short", title, authors, venue: null, year: year[1] ?? "" }
    : null;
}

function isPerson(author: Author): boolean {
  const name = authorName(author);
  return (
    name.length <= 60 && name.split(/\s+/).length <= 4 && /^\P{L}*\p{Lu}/u.test(name) && !/\d/.test(name)
  );
}

function withoutLinks(text: string): string {
  return text.replace(/(?:https?:\/\/|doi:|arxiv:)\S+/gi, " ").trim();
}

// Emphasis and quotation marks around a title are not its own.
function tidy(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^["“*_]{1,3}|["”*_,]{1,3}$/gu, "")
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : null;
}
