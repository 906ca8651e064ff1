import type { Piece } from "./pieces.ts";

/** How a text reads: `long` can only be an abstract, `sentence` is more likely one, `short` is more likely a title. */
export type Shape = "long" | "sentence" | "short";

/** The length in characters from which no title is expected. */
export const longestTitle = 240;

const sentenceBreak = /[.!?]["”')\]]?\s+\p{Lu}/u;
const sentenceStart = /^(?:we|this (?:paper|work|article|report|survey)|in this (?:paper|work)|here,? we)\b/i;

/** Takes a text; gives how it reads. */
export function shapeOf(text: string): Shape {
  if (text.length >= longestTitle || (text.length >= 80 && sentenceBreak.test(text))) return "long";
  const ends = /[.…。]["”')\]]?$/u.test(text.slice(-3)) && text.length >= 40;
  return ends || /https?:\/\//.test(text) || (sentenceStart.test(text) && text.length >= 30)
    ? "sentence"
    : "short";
}

/** Takes a piece; gives how its text reads, or null where it is none. */
export function textShape(piece: Piece | undefined): Shape | null {
  return piece?.mark.kind === "text" ? shapeOf(piece.text) : null;
}
