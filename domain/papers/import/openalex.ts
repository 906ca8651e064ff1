import { findArxivIds } from "../find-arxiv-ids.ts";
import type { DraftPaper } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import { importLimits } from "./import-limits.ts";
import {
  addressOf,
  at,
  authorOf,
  authorsOf,
  dayOf,
  isObject,
  lineOf,
  listOf,
  proseOf,
  shortOf,
} from "./json-fields.ts";
import { jsonHead, readEntries, serviceDraft } from "./json-format.ts";
import { plainMarkup } from "./plain-markup.ts";

/** Answers of OpenAlex: a page of works, or one. */
export const openalex: Format = {
  id: "openalex",
  label: "OpenAlex answers (JSON)",
  recognise: (text) => {
    const head = jsonHead(text);
    if (!head) return 0;
    if (head.has("abstract_inverted_index") || head.has("authorships")) return 0.97;
    return /"https:\/\/openalex\.org\/W\d/.test(head.text) || head.has("primary_location") ? 0.95 : 0;
  },
  read: (text) => readEntries(openalex.id, text, ["", "results"], readOpenalexWork),
};

/** Takes a work and its line; gives the draft, or null. */
export function readOpenalexWork(work: unknown, line: number): DraftPaper | null {
  if (!isObject(work)) return null;
  const title = at(work, "title") ?? at(work, "display_name");
  return serviceDraft(
    {
      line,
      title: typeof title === "string" ? lineOf(plainMarkup(title)) : null,
      abstract: proseOf(rebuildAbstract(at(work, "abstract_inverted_index"))),
      authors: authorsOf(at(work, "authorships"), (authorship) =>
        authorOf({ literal: at(authorship, "author", "display_name") ?? at(authorship, "raw_author_name") }),
      ),
      venue: shortOf(at(work, "primary_location", "source", "display_name"), 2_000),
      publishedOn: dayOf(at(work, "publication_date")),
    },
    { doi: at(work, "ids", "doi") ?? at(work, "doi"), arxiv: arxivOf(work) },
  );
}

/** Takes words with their places; gives the text in order, or null. Bounded by the longest abstract that is taken. */
export function rebuildAbstract(index: unknown): string | null {
  if (!isObject(index)) return null;
  const placed: { place: number; word: string }[] = [];
  for (const [word, places] of Object.entries(index))
    for (const place of listOf(places))
      if (typeof place === "number" && placed.length <= importLimits.abstractCharacters)
        placed.push({ place, word });
  placed.sort((one, other) => one.place - other.place);
  return placed.map(({ word }) => word).join(" ") || null;
}

// A preprint is known by where it lies.
function arxivOf(work: unknown): string | null {
  const places = [at(work, "primary_location"), ...listOf(at(work, "locations")).slice(0, 20)];
  const addresses = places.map((place) => addressOf(at(place, "landing_page_url")));
  const found = addresses.find((address) => address && /^https?:\/\/(?:www\.)?arxiv\.org\//i.test(address));
  return found ? (findArxivIds(found)[0]?.id ?? null) : null;
}
