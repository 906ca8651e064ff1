import { type FoundPaper, sameLink } from "./found-paper.ts";
import type { PaperLink } from "./paper-link.ts";
import type { Piece } from "./pieces.ts";
import { longestTitle, shapeOf, textShape } from "./shape.ts";

/** What a text is to the papers before it: a new title, the abstract of the last one, `more` of that abstract, or nobody's. */
export type Role = "title" | "abstract" | "more" | "orphan";

/** Where a text stands. `closed`: the last paper's text has ended; `next` is what follows, `link` the text's own. */
export type Place = {
  piece: Piece;
  next: Piece | undefined;
  current: FoundPaper | null;
  closed: boolean;
  link: PaperLink | null;
};

/** Takes a text and where it stands; gives its role. Signs of the page decide before the looks of the text. */
export function roleOf(place: Place): Role {
  const { piece, current, closed, link } = place;
  if (piece.heading) return "title";
  if (current && sameLink(current.link, link)) return current.abstract === null ? "abstract" : "more";
  if (link) return piece.text.length < longestTitle ? "title" : afterClosing(place);
  if (!current || closed) return afterClosing(place);
  return current.abstract === null ? afterTitle(place) : afterAbstract(place);
}

// A title is expected; a long text can only be an abstract that lost its place.
function afterClosing({ piece, current }: Place): Role {
  const { length } = piece.text;
  if (length < longestTitle && !(length >= 160 && shapeOf(piece.text) === "long")) return "title";
  return current && current.abstract === null ? "abstract" : "orphan";
}

function afterTitle({ piece, next }: Place): Role {
  if (shapeOf(piece.text) !== "short") return "abstract";
  // Votes and titles open a paper, so what stands right before its author line or date is the last of its text.
  return next?.mark.kind === "authors" || next?.mark.kind === "date" ? "abstract" : "title";
}

// An abstract may have several paragraphs: a note on the code, a second half. Before a long text stands a title.
function afterAbstract({ piece, next }: Place): Role {
  const shape = shapeOf(piece.text);
  if (piece.text.length >= longestTitle) return "more";
  if (textShape(next) === "long") return "title";
  return shape === "short" ? "title" : "more";
}
