import { type Author, authorName } from "../../paper.ts";
import type { PaperIds } from "../paper-ids.ts";
import { paperIds } from "../paper-ids.ts";
import { type EntryLink, entryLinks, isTitleLink } from "./entry-links.ts";
import { readAuthors } from "./read-authors.ts";

/** A paper as one entry of a list or one cell names it. `marked`: bold or a link set the title apart; `linked`: some link stood there. */
export type Entry = {
  title: string | null;
  authors: Author[];
  venue: string | null;
  ids: PaperIds | null;
  marked: boolean;
  linked: boolean;
};

const image = /!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)/g;
const bold = /(?:\*\*|__)([^*\n]{2,600})(?:\*\*|__)/;

/** Takes the text of one entry, Markdown or plain; gives the paper that it names. A link to slides or code is not the paper. */
export function readEntry(source: string): Entry {
  const text = source.replace(image, " ").replace(/^\[[ x]\]\s/i, "");
  const links = entryLinks(text);
  const ids = bestIds(links) ?? (links.length === 0 ? idsAlone(text) : null);
  const titled = links.find((link) => isTitleLink(link) && (link.ids !== null || links.length > 1));
  const strong = bold.exec(text);
  const linked = links.length > 0;
  if (titled && (!strong || titled.start <= strong.index + 3)) {
    return {
      ...after(text.slice(titled.end), links, titled),
      title: tidy(titled.words),
      ids,
      marked: true,
      linked,
    };
  }
  const name = strong ? tidy(withoutLinks(strong[1] ?? "")) : null;
  if (strong && name) {
    const rest = text.slice(strong.index + strong[0].length);
    return { ...after(rest, links, null), title: name, ids, marked: true, linked };
  }
  const before = text.slice(
    0,
    links.find((link) => !isTitleLink(link) || link.ids !== null)?.start ?? text.length,
  );
  const behind = links.length > 0 ? text.slice(links.at(-1)?.end) : "";
  const title = tidy(before) ?? tidy(withoutLinks(behind));
  const known = title && onlyId(title) ? null : title;
  return { ...sentences(known, linked), ids, marked: false, linked };
}

// "Title. Ann Bo, Cy Di. Venue 2024" before a link: the second sentence is names, or all is the title.
function sentences(text: string | null, linked: boolean): Pick<Entry, "title" | "authors" | "venue"> {
  const found = linked ? /^([^.]{8,400}[.?!])\s+(\p{Lu}.*)$/su.exec(text ?? "") : null;
  const authors = readAuthors(found?.[2]?.split(/\.\s(?=\p{Lu}\p{L})/u, 1)[0] ?? "");
  const named =
    authors.length > 0 && authors.every((author) => isPerson(author) && /\s/.test(authorName(author)));
  return named && found
    ? { title: tidy(found[1] ?? ""), authors, venue: null }
    : { title: text, authors: [], venue: null };
}

function bestIds(links: readonly EntryLink[]): PaperIds | null {
  const all = links.flatMap(({ ids }) => ids ?? []);
  return all.find((ids) => ids.registered) ?? all[0] ?? null;
}

function idsAlone(text: string): PaperIds | null {
  const ids = paperIds(text);
  return ids?.registered ? ids : null;
}

function onlyId(text: string): boolean {
  return /^(?:arxiv:\s?|doi:\s?)?\S+$/i.test(text) && paperIds(text) !== null;
}

function withoutLinks(text: string): string {
  return text
    .replace(/\[([^[\]\n]{1,600})\]\([^)\n]{0,2000}\)/g, "$1")
    .replace(/<?https?:\/\/[^\s<>]{1,2000}>?/g, " ");
}

// What people put around a title: brackets of the link after it, dashes, a last stop, emphasis, quotation marks.
function tidy(text: string): string | null {
  const bare = text
    .slice(0, 20_000)
    .trim()
    .replace(/^[\])},:;.\s*_–—-]{1,9}(?=[^\s])/, "")
    .replace(/(?:[\s\-–—:|,;([{<*]|\b(?:arxiv|paper|pdf|link|doi|url):){1,12}$/i, "")
    .replace(/(?<![.\s])\.$/, "")
    .replace(/^["“]([^"“”]*)["”]$/, "$1")
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : null;
}

// " - Authors. *Venue* 2024.": names up to the first full stop, then the emphasised words and a year.
function after(
  rest: string,
  links: readonly EntryLink[],
  titled: EntryLink | null,
): Pick<Entry, "authors" | "venue"> {
  const plain = (links.length > (titled ? 1 : 0) ? dropLabels(rest) : rest).slice(0, 4_000);
  const found = /(?<![*\w])[*_]([^*_\n]{2,200})[*_](?:,?\s{0,3}(\d{4}))?/.exec(plain);
  const venue = found ? [found[1]?.trim(), found[2]].filter(Boolean).join(" ") : null;
  const people = (found ? plain.slice(0, found.index) : plain)
    .replace(/^[\s:,.(–—-]{1,9}(?:by\s)?/i, "")
    .replace(/\(?\b(?:19|20)\d{2}\b.*$/s, "")
    .replace(/\.\s(?=\p{Lu}\p{Ll}).*$/su, "")
    .replace(/[\s.,;([{–—-]{1,9}$/, "");
  const authors = readAuthors(people);
  return { authors: authors.length > 0 && authors.every(isPerson) ? authors : [], venue };
}

function dropLabels(text: string): string {
  return text
    .replace(/\[?\[[^[\]\n]{1,600}\]\([^)\n]{0,2000}\)\]?/g, " ")
    .replace(/<?https?:\/\/[^\s<>]{1,2000}>?/g, " ");
}

function isPerson({ given, family, literal }: Author): boolean {
  const name = literal ?? `${given} ${family}`;
  return (
    name.length <= 60 && name.split(/\s+/).length <= 5 && /\p{Lu}|\p{Lo}/u.test(name) && !/\d/.test(name)
  );
}
