import { parseArxivId } from "../../arxiv-id.ts";
import { arxivIdInDoi, normaliseDoi } from "../../doi.ts";
import { findArxivIds } from "../../find-arxiv-ids.ts";
import { type DraftPaper, draftPaper } from "../draft-paper.ts";
import { partialDate, writtenDate } from "../partial-date.ts";
import { standing } from "../standing.ts";
import type { BibEntry } from "./bib-entry.ts";

/** Takes an entry as read; gives the draft of its paper. */
export function toDraft({ line, texts, authors, problems }: BibEntry): DraftPaper {
  const text = (name: string) => texts.get(name) || null;
  const written = text("title");
  const isNamed = written !== null && !placeholder.test(written.trim());
  const title = isNamed ? titleOf(written, text("subtitle")) : null;
  const doi = normaliseDoi(text("doi") ?? "");
  const url = addressIn(text("url") ?? "") ?? addressIn(text("howpublished") ?? "");
  const arxivId = arxivIdOf(texts, doi);
  return draftPaper({
    line,
    title,
    authors,
    arxivId,
    doi,
    url,
    abstract: text("abstract"),
    openreviewId: /^[\w-]{1,200}$/.exec(text("openreview") ?? "")?.[0] ?? null,
    venue: venueOf(texts),
    publishedOn: publishedOn(texts),
    ...standing(
      { title, doi, arxivId },
      "entry",
      isNamed || !written ? problems : [...problems, sayNothing(written)],
    ),
  });
}

// What programs and people write where they know no title.
const placeholder =
  /^[{"\s]*(?:unknown|untitled|no title|title|unknown title|n\/?a|none|null|undefined|tb[ad]|todo)[}"\s.]*$/i;

function sayNothing(title: string): string {
  return `The title "${title.slice(0, 40)}" names no paper.`;
}

function titleOf(title: string | null, subtitle: string | null): string | null {
  if (title === null || subtitle === null) return title;
  return /[:?!.–—-]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function venueOf(texts: ReadonlyMap<string, string>): string | null {
  const names = ["journaltitle", "journal", "booktitle", "eventtitle", "school", "institution"];
  const found = names.map((name) => texts.get(name)).find(Boolean);
  return found?.slice(0, 2_000) ?? null;
}

function publishedOn(texts: ReadonlyMap<string, string>): string | null {
  const date = texts.get("date");
  return (
    (date ? writtenDate(date) : null) ??
    partialDate(texts.get("year") ?? "", texts.get("month"), texts.get("day")) ??
    writtenDate(texts.get("year") ?? "")
  );
}

function arxivIdOf(texts: ReadonlyMap<string, string>, doi: string | null): string | null {
  const archive = texts.get("archiveprefix") ?? texts.get("eprinttype") ?? "";
  const eprint = archive === "" || /arxiv/i.test(archive) ? texts.get("eprint")?.trim() : undefined;
  const id = parseArxivId(eprint ?? "") ?? parseArxivId((doi && arxivIdInDoi(doi)) || "");
  if (id) return id.id;
  const named = ["url", "journal", "journaltitle", "volume", "howpublished"].flatMap((name) =>
    ids(texts, name),
  );
  // A note may speak of other papers; it decides only where it names one and nothing else identifies this one.
  const noted = doi === null && !texts.has("url") ? ids(texts, "note") : [];
  return named[0] ?? (noted.length === 1 ? (noted[0] ?? null) : null);
}

function ids(texts: ReadonlyMap<string, string>, name: string): string[] {
  const text = texts.get(name)?.slice(0, 2_000);
  return text ? findArxivIds(text).flatMap(({ id, named }) => (named ? [id] : [])) : [];
}

function addressIn(text: string): string | null {
  const address = /https?:\/\/[^\s<>"]{1,1990}/i.exec(text)?.[0] ?? /^www\.\S{1,1980}$/i.exec(text)?.[0];
  if (!address) return null;
  return /^www\./i.test(address) ? `https://${address}` : address;
}
