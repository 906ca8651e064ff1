import type { WrittenDay } from "../listing-date.ts";
import type { Piece } from "./pieces.ts";
import { textShape } from "./shape.ts";

/** The head of a page: where the list begins, the day and name of the listing; `found` when there is a head at all. */
export type PageHead = { found: boolean; start: number; on: WrittenDay | null; name: string };

/** Takes the pieces of a page; gives its head. Texts before the last line of the head (a search phrase) belong to it. */
export function readHead(pieces: readonly Piece[]): PageHead {
  const first = pieces.findIndex(isEvidence);
  const top = first === -1 ? pieces : pieces.slice(0, first);
  const found = top.some((piece) => piece.mark.kind === "header");
  const mayDate = found || top.find((piece) => piece.mark.kind !== "furniture")?.mark.kind === "date";
  const last = top.findLastIndex(({ mark }) => mark.kind === "header" || (mayDate && mark.kind === "date"));
  const on = mayDate
    ? (top.map(({ mark }) => (hasDay(mark) ? mark.on : null)).find((day) => day !== null) ?? null)
    : null;
  const trending =
    top.some(({ text }) => /^trending papers$/i.test(text)) && !top.some(({ text }) => /^daily/i.test(text));
  return { found, start: last + 1, on, name: trending ? "Trending Papers" : "Daily Papers" };
}

function hasDay(mark: Piece["mark"]): mark is Extract<Piece["mark"], { kind: "header" | "date" }> {
  return mark.kind === "header" || (mark.kind === "date" && !mark.published);
}

// The first thing that only the list can hold.
function isEvidence(piece: Piece): boolean {
  if (piece.mark.kind === "text") return textShape(piece) === "long" || (piece.heading && piece.url !== null);
  return (
    ["digest", "authors", "submitted", "votes"].includes(piece.mark.kind) ||
    (piece.mark.kind === "date" && piece.mark.published)
  );
}
