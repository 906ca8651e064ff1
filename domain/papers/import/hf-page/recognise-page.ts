import { readPaperLink } from "./paper-link.ts";
import { type Piece, readPieces } from "./pieces.ts";
import { shapeOf } from "./shape.ts";

const enough = 100_000;
// Other formats also have short lines before long ones; their syntax gives them away.
const otherSyntax = /^\s*(?:[{[<@]|%|TY {1,2}-|PT \S|\w+\s*=\s*[{"])/m;

/** Takes any text; gives how surely it is a Daily Papers page, 0–1, from its first 100,000 characters. */
export function recognisePage(text: string): number {
  const pieces = readPieces(text.slice(0, enough));
  const count = (kind: Piece["mark"]["kind"]) => pieces.filter(({ mark }) => mark.kind === kind).length;
  if (count("header") > 0) return 0.95;
  if (count("digest") > 0) return 0.85;
  if (count("submitted") >= 2) return 0.8;
  if (count("authors") > 0 && count("text") > 0) return 0.8;
  if (pieces.some((piece) => piece.heading && readPaperLink(piece.url) !== null)) return 0.8;
  return recognisePairs(pieces, text);
}

// A list without its head: nothing but titles and abstracts in turn.
function recognisePairs(pieces: Piece[], text: string): number {
  if (otherSyntax.test(text.slice(0, 2_000))) return 0;
  const shapes = pieces.filter(({ mark }) => mark.kind === "text").map((piece) => shapeOf(piece.text));
  const pairs = shapes.filter((shape, at) => shape === "short" && shapes[at + 1] === "long").length;
  if (pairs === 0 || shapes[0] !== "short" || pairs * 2 < shapes.length * 0.8) return 0;
  return pairs >= 3 ? 0.65 : 0.45;
}
