import type { ParsedImport } from "../draft-paper.ts";
import type { Mark } from "./classify.ts";
import { type FoundPaper, sameLink } from "./found-paper.ts";
import { type PaperLink, readPaperLink } from "./paper-link.ts";
import type { Piece } from "./pieces.ts";
import { roleOf } from "./role.ts";

/** What one walk over the pieces carries. `closed`: an author line, a date or a new vote ended the paper's text. */
type Walk = {
  papers: FoundPaper[];
  problems: ParsedImport["problems"];
  closed: boolean;
  votes: number | null;
  link: PaperLink | null;
  marked: boolean;
};

/** Takes the pieces of the list (without the head); gives the papers in order and the lines that belong to none. */
export function readPapers(pieces: readonly Piece[]): Pick<Walk, "papers" | "problems"> {
  const walk: Walk = { papers: [], problems: [], closed: true, votes: null, link: null, marked: false };
  const firstText = pieces.findIndex(({ mark }) => mark.kind === "text");
  // Where no number stands before the first title, numbers are comments and stars.
  const numbersAreVotes = pieces.slice(0, Math.max(0, firstText)).some(({ mark }) => mark.kind === "number");
  for (const [index, piece] of pieces.entries()) {
    if (piece.mark.kind === "text") takeText(walk, piece, nextSpeaking(pieces, index));
    else if (piece.mark.kind === "digest") takeDigest(walk, piece, piece.mark);
    else takeMark(walk, piece, numbersAreVotes);
  }
  return walk;
}

// The next piece that says something about where a text ends.
function nextSpeaking(pieces: readonly Piece[], index: number): Piece | undefined {
  const next = pieces[index + 1];
  return next?.mark.kind === "furniture"
    ? pieces.slice(index + 2, index + 12).find(({ mark }) => mark.kind !== "furniture")
    : next;
}

function takeDigest(
  walk: Walk,
  piece: Piece,
  { title, upvotes, url }: Extract<Mark, { kind: "digest" }>,
): void {
  walk.votes = upvotes;
  openPaper(walk, piece, title, readPaperLink(url));
}

function takeMark(walk: Walk, piece: Piece, numbersAreVotes: boolean): void {
  const { mark } = piece;
  takeLink(walk, piece);
  const current = walk.papers.at(-1);
  if (mark.kind === "votes" || (mark.kind === "number" && numbersAreVotes)) walk.votes = mark.value;
  if (mark.kind === "submitted") walk.votes = null;
  if (current && !walk.closed && (mark.kind === "authors" || mark.kind === "date")) current.structured = true;
  if (current && (mark.kind === "authors" || mark.kind === "date")) current.on ??= mark.on;
  if (["votes", "number", "submitted", "authors", "date"].includes(mark.kind)) walk.closed = true;
  if (["votes", "submitted"].includes(mark.kind) || (mark.kind === "number" && numbersAreVotes))
    walk.marked = true;
}

// A link before a title is the next paper's, one after it is this paper's; a login link always stands before.
function takeLink(walk: Walk, piece: Piece): void {
  const link = readPaperLink(piece.mark.kind === "link" ? piece.text : piece.url);
  if (link === null) return;
  const current = walk.papers.at(-1);
  if (sameLink(current?.link ?? null, link)) {
    if (current?.link) current.link.url ??= link.url;
  } else if (current && current.link === null && link.url !== null && piece.mark.kind !== "votes")
    current.link = link;
  else walk.link = link;
}

function takeText(walk: Walk, piece: Piece, next: Piece | undefined): void {
  const current = walk.papers.at(-1) ?? null;
  const link = readPaperLink(piece.url);
  const role = roleOf({ piece, next, current, closed: walk.closed, link });
  if (role === "title") openPaper(walk, piece, piece.text, link);
  else if (role === "orphan" || !current) {
    walk.problems.push({ line: piece.line, message: "This text stands under no title and was left out." });
  } else if (role === "abstract") current.abstract = piece.text;
  else current.abstract = `${current.abstract ?? ""}${piece.gap ? "\n\n" : "\n"}${piece.text}`;
}

function openPaper(walk: Walk, piece: Piece, title: string, link: PaperLink | null): void {
  const structured = walk.marked || piece.heading || piece.mark.kind === "digest";
  walk.papers.push({
    line: piece.line,
    title,
    abstract: null,
    link: link ?? walk.link,
    upvotes: walk.votes,
    on: null,
    structured,
  });
  Object.assign(walk, { closed: false, votes: null, link: null, marked: false });
}
