import { arxivMonth, arxivUrl } from "../arxiv-id.ts";
import { type FoundArxivId, findArxivIds } from "../find-arxiv-ids.ts";
import { identitiesOf } from "../identity.ts";
import type { DraftPaper } from "./draft-paper.ts";
import { paperIds, trimMention } from "./paper-ids.ts";

type Ids = Pick<DraftPaper, "arxivId" | "doi" | "openreviewId" | "url">;

/** A place in a text that names a paper by an id or an address (`ids`), or a web link that names none (null). `named`: no bare number. */
export type Mention = { index: number; words: string; ids: Ids | null; named: boolean };

// Without "https://" only places of papers are believed. Two addresses may stand glued by a comma.
const address =
  /(?:https?:\/\/|(?<![\w@./:-])(?:www\.)?(?:(?:dx\.)?doi\.org|openreview\.net|aclanthology\.org|dl\.acm\.org|nature\.com|link\.springer\.com)\/)(?:(?![,;]https?:\/\/)[^\s<>"|\]，。、；）】」》]){1,2100}/giu;
const bareDoi = /(?<![\w./-])10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s<>"|，。、；）】」》]{1,500}/gu;

/** Takes any text and the last month that an arXiv id may be of ("YYYY-MM"); gives its mentions of papers and its other web links, in order. Linear. */
export function findMentions(text: string, lastMonth: string): Mention[] {
  const arxiv = findArxivIds(text).filter(({ id }) => arxivMonth(id) <= lastMonth);
  const links = spansOf(text, address);
  const dois = without(spansOf(text, bareDoi), links);
  // An arXiv id has been found already, whatever address or DOI it stands in.
  const others = without([...links, ...dois].sort(inOrder), arxiv.map(toSpan));
  return [...arxiv.map(toMention), ...others.flatMap(mentionOf)].sort(
    (one, other) => one.index - other.index,
  );
}

type Span = { index: number; end: number; words: string };

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => {
    const words = trimMention(found);
    return { index, end: index + words.length, words };
  });
}

function inOrder(one: Span, other: Span): number {
  return one.index - other.index;
}

// Both in order, none of the others within another: one walk through both.
function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  let at = 0;
  return spans.filter((span) => {
    while (at < others.length && (others[at]?.end ?? 0) <= span.index) at += 1;
    const next = others[at];
    return !next || next.index >= span.end;
  });
}

function toSpan({ id, index }: FoundArxivId): Span {
  return { index, end: index + id.length, words: id };
}

function toMention({ id, index, named }: FoundArxivId): Mention {
  return {
    index,
    words: id,
    ids: { arxivId: id, doi: null, openreviewId: null, url: arxivUrl(id) },
    named,
  };
}

const nothing = { registered: false, arxivId: null, doi: null, openreviewId: null, url: null };

// What is no arXiv id by now is one of a month to come: no paper has it.
function mentionOf({ index, words }: Span): Mention[] {
  const found = paperIds(words);
  const { registered: _, ...ids } = found ?? nothing;
  const known = identitiesOf({ title: null, authors: [], ...ids }).some((id) => !id.startsWith("url:"));
  if (known && ids.arxivId === null) return [{ index, words, ids, named: true }];
  // A number like a DOI that is none is no link that somebody wrote.
  return words.startsWith("10.") ? [] : [{ index, words, ids: null, named: false }];
}
