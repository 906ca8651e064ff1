/** A text being read: where its braces close, which quotes are open, and how to read a stretch of it. */
export type Reading = {
  text: string;
  closing: ReadonlyMap<number, number>;
  openDouble: boolean;
  singleCloses: number;
  range: (from: number, to: number, math: boolean, depth: number) => string;
};

/** What a reader made of the input: the readable text, and the index to go on from. */
export type Read = { out: string; next: number };

/** How deep groups are followed; below that, braces are ordinary characters. */
const DEEPEST = 40;

/** The index of the brace that closes the group at `i`, or -1 when it is no group or too deep. */
export const groupEnd = (r: Reading, i: number, to: number, depth: number): number => {
  const end = r.text[i] === "{" && depth < DEEPEST ? (r.closing.get(i) ?? -1) : -1;
  return end < to ? end : -1;
};

/** Where each opening brace of a text is closed; escaped braces do not count. */
export const closingBraces = (text: string): ReadonlyMap<number, number> => {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "{") open.push(i);
    else if (text[i] === "}") {
      const start = open.pop();
      if (start !== undefined) closing.set(start, i);
    }
  }
  return closing;
};
