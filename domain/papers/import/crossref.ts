import type { DraftPaper } from "./draft-paper.ts";
import type { Format } from "./format.ts";
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
import { jsonHead, readEntries, serviceDraft, unwrapped } from "./json-format.ts";
import { plainMarkup } from "./plain-markup.ts";

/** Answers of Crossref: a list of works, or one. */
export const crossref: Format = {
  id: "crossref",
  label: "Crossref answers (JSON)",
  recognise: (text) => {
    const head = jsonHead(text);
    if (!head) return 0;
    if (head.has("message") && (head.has("message-type") || head.has("message-version"))) return 0.97;
    if (/"message"\s*:\s*\{/.test(head.text) && (head.has("items") || head.has("DOI"))) return 0.95;
    // CSL-JSON has the same keys, but its titles are texts, not lists.
    if (/"title"\s*:\s*"/.test(head.text)) return 0;
    if (/"(?:title|container-title)"\s*:\s*\[/.test(head.text) && head.has("DOI")) return 0.95;
    return head.has("reference-count", "content-domain") ? 0.8 : 0;
  },
  read: (text) => readEntries(crossref.id, text, ["", "message.items", "items", "message"], readCrossrefWork),
};

/** Takes a work, or an answer that wraps one, and its line; gives the draft, or null. */
export function readCrossrefWork(value: unknown, line: number): DraftPaper | null {
  if (!isObject(value)) return null;
  const work = unwrapped(value, "message");
  const abstract = at(work, "abstract");
  return serviceDraft(
    {
      line,
      title: titleOf(work),
      abstract: typeof abstract === "string" ? proseOf(plainMarkup(abstract)) : null,
      authors: authorsOf(at(work, "author"), (author) =>
        authorOf({
          given: at(author, "given"),
          family: at(author, "family"),
          literal: at(author, "name") ?? at(author, "literal"),
        }),
      ),
      venue:
        firstLine(at(work, "container-title"))?.slice(0, 2_000) ?? shortOf(at(work, "event", "name"), 2_000),
      publishedOn: publishedOn(work),
      url: addressOf(at(work, "URL")),
    },
    { doi: at(work, "DOI") },
  );
}

// Crossref keeps the two halves of a title apart; some publishers send the whole in the first.
function titleOf(work: unknown): string | null {
  const title = firstLine(at(work, "title"));
  const subtitle = firstLine(at(work, "subtitle"));
  if (!title || !subtitle || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return /[:?!.–—-]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function firstLine(value: unknown): string | null {
  const [first] = (typeof value === "string" ? [value] : listOf(value)).filter(
    (text) => typeof text === "string" && text.trim() !== "",
  );
  return typeof first === "string" ? lineOf(plainMarkup(first)) : null;
}

// A year or a month alone is no day, and none is made up.
function publishedOn(work: unknown): string | null {
  for (const key of ["issued", "published", "published-online", "published-print"]) {
    const [year, month, day] = listOf(listOf(at(work, key, "date-parts"))[0]);
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") continue;
    const two = (part: number) => String(part).padStart(2, "0");
    const found = dayOf(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
    if (found) return found;
  }
  return null;
}
