import type { DraftPaper } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import {
  at,
  authorOf,
  authorsOf,
  countOf,
  dayOf,
  isObject,
  lineOf,
  proseOf,
  shortOf,
} from "./json-fields.ts";
import { jsonHead, readEntries, serviceDraft, unwrapped } from "./json-format.ts";

/** Answers of the Hugging Face API: the papers of a day, of a search, or one paper. */
export const hfJson: Format = {
  id: "hf-json",
  label: "Hugging Face answers (JSON)",
  recognise: (text) => {
    const head = jsonHead(text);
    if (!head) return 0;
    if (head.has("submittedOnDailyAt") || head.has("hidden", "_id", "authors")) return 0.97;
    if (/"paper"\s*:\s*\{/.test(head.text) && /"(?:summary|upvotes|authors|publishedAt)"/.test(head.text))
      return 0.97;
    return head.has("summary", "upvotes") || head.has("summary", "publishedAt", "authors") ? 0.9 : 0;
  },
  read: (text) => {
    const days = new Set<string>();
    const read = readEntries(hfJson.id, text, ["", "papers"], (value, line) => {
      const day = dayOf(at(unwrapped(value, "paper"), "submittedOnDailyAt"));
      if (day) days.add(day);
      return readHfPaper(value, line);
    });
    const [listedOn = null] = days.size === 1 ? days : [];
    return { ...read, listedOn, listingName: listedOn ? "Daily Papers" : null };
  },
};

/** Takes an item of a list or a single paper, and its line; gives the draft, or null. Votes stand only in the inner paper. */
export function readHfPaper(value: unknown, line: number): DraftPaper | null {
  if (!isObject(value)) return null;
  const paper = unwrapped(value, "paper");
  const id = shortOf(at(paper, "id"), 100);
  const draft = serviceDraft(
    {
      line,
      title: lineOf(at(paper, "title")) ?? lineOf(at(value, "title")),
      abstract: proseOf(at(paper, "summary")) ?? proseOf(at(value, "summary")),
      authors: authorsOf(at(paper, "authors"), (author) =>
        at(author, "hidden") === true ? null : authorOf({ literal: at(author, "name") }),
      ),
      publishedOn: dayOf(at(paper, "publishedAt")) ?? dayOf(at(value, "publishedAt")),
      upvotes: countOf(at(paper, "upvotes")),
    },
    { arxiv: id },
  );
  const page = id && draft.url === null ? `https://huggingface.co/papers/${encodeURIComponent(id)}` : null;
  return page ? { ...draft, url: page } : draft;
}
