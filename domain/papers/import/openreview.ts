import type { DraftPaper } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import { at, authorOf, authorsOf, isObject, lineOf, proseOf, shortOf } from "./json-fields.ts";
import { jsonHead, readEntries, serviceDraft } from "./json-format.ts";

/** Answers of OpenReview, of either version of its API: a list of notes, or one. */
export const openreview: Format = {
  id: "openreview",
  label: "OpenReview answers (JSON)",
  recognise: (text) => {
    const head = jsonHead(text);
    if (!head) return 0;
    if (head.has("forum", "content") || head.has("notes", "content")) return 0.97;
    if (head.has("content") && (head.has("invitation") || head.has("invitations"))) return 0.95;
    return /"notes"\s*:\s*\[/.test(head.text) ? 0.6 : 0;
  },
  read: (text) => {
    let replies = 0;
    let firstReply = 1;
    const seen = readEntries(openreview.id, text, ["", "notes"], (note, line) => {
      if (!isReply(note)) return readOpenreviewNote(note, line);
      if (replies === 0) firstReply = line;
      replies += 1;
      return "told";
    });
    if (replies > 0) seen.problems.push({ line: firstReply, message: replySentence(replies) });
    return seen;
  },
};

/** Takes a note and its line; gives the draft, or null where it is no object. */
export function readOpenreviewNote(note: unknown, line: number): DraftPaper | null {
  if (!isObject(note)) return null;
  const id = shortOf(at(note, "forum"), 200) ?? shortOf(at(note, "id"), 200);
  return serviceDraft(
    {
      line,
      title: lineOf(contentOf(note, "title")),
      abstract: proseOf(contentOf(note, "abstract")),
      authors: authorsOf(contentOf(note, "authors"), (author) => {
        const name = typeof author === "string" ? author : (at(author, "fullname") ?? at(author, "name"));
        return name === "Anonymous" ? null : authorOf({ literal: name });
      }),
      venue: shortOf(contentOf(note, "venue"), 2_000),
      publishedOn: dayOfMoment(at(note, "pdate")) ?? dayOfMoment(at(note, "odate")),
      openreviewId: id,
      url: id ? `https://openreview.net/forum?id=${encodeURIComponent(id)}` : null,
    },
    {},
  );
}

// Version 2 wraps each field: {"title": {"value": "…"}}.
function contentOf(note: unknown, key: string): unknown {
  const field = at(note, "content", key);
  return isObject(field) ? at(field, "value") : field;
}

// Reviews and comments are notes too; they name the note that they answer.
function isReply(note: unknown): boolean {
  const [id, forum, replyto] = [at(note, "id"), at(note, "forum"), at(note, "replyto")];
  if (typeof replyto === "string" && replyto !== id) return true;
  return typeof id === "string" && typeof forum === "string" && id !== forum;
}

function dayOfMoment(value: unknown): string | null {
  // From 1970 to 9999; beyond, ISO text is spelled otherwise.
  if (typeof value !== "number" || !(value > 0 && value < 253_402_300_800_000)) return null;
  return new Date(value).toISOString().slice(0, 10);
}

function replySentence(count: number): string {
  return count === 1
    ? "One reply (a review or a comment) was left out."
    : `${count.toLocaleString("en-US")} replies (reviews and comments) were left out.`;
}
