import { classify, type Mark } from "./classify.ts";
import { type PageLine, pageLines } from "./page-lines.ts";
import { isFullLine, joinWrapped, wrapWidth } from "./wrapping.ts";

/** A line, or the lines of one wrapped paragraph, with what it is. */
export type Piece = PageLine & { mark: Mark };

/** Takes the text of a page; gives its pieces in order. Linear in the text's length. */
export function readPieces(text: string): Piece[] {
  const pieces = pageLines(text).map((line) => ({ ...line, mark: classify(line) }));
  return unwrap(hideSubmitters(pieces));
}

// "Submitted by" is followed by a name on a line of its own, which must not pass for a title.
function hideSubmitters(pieces: Piece[]): Piece[] {
  let nameIsNext = false;
  return pieces.map((piece) => {
    const isName = nameIsNext && piece.mark.kind === "text" && looksLikeName(piece.text);
    if (piece.mark.kind === "submitted") nameIsNext = /^\W*submitted by:?$/i.test(piece.text);
    else if (piece.mark.kind !== "furniture") nameIsNext = false;
    return isName ? { ...piece, mark: { kind: "furniture" as const } } : piece;
  });
}

function looksLikeName(text: string): boolean {
  return text.length <= 50 && !text.includes(":") && text.split(/\s+/).length <= 4;
}

// A text browser wraps at the screen's width: there, lines without a blank between them are one paragraph.
function unwrap(pieces: Piece[]): Piece[] {
  const width = wrapWidth(pieces.map((piece) => ({ ...piece, isText: piece.mark.kind === "text" })));
  const joined: { piece: Piece; parts: string[] }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && continues(last.piece, last.parts.at(-1) ?? "", piece, width)) last.parts.push(piece.text);
    else joined.push({ piece, parts: [piece.text] });
  }
  return joined.map(({ piece, parts }) =>
    parts.length === 1 ? piece : { ...piece, text: joinWrapped(parts) },
  );
}

function continues(first: Piece, lastText: string, next: Piece, width: number | null): boolean {
  if (first.mark.kind !== "text" || next.gap || next.heading || next.numbered) return false;
  if (next.mark.kind !== "text")
    return width !== null && isRest(next) && isFullLine(lastText, next.text, width);
  return (
    lastText.endsWith("\\") || (width !== null && next.url === null && (first.url === null || first.numbered))
  );
}

// The last line of a paragraph may be an address or a word ("Models") that alone would mean something else.
function isRest({ mark, text }: Piece): boolean {
  return mark.kind === "link" || (mark.kind === "furniture" && /^[\p{L}\p{N}]/u.test(text));
}
