import { commandAt } from "./read-command.ts";
import { readQuote } from "./read-quote.ts";
import { readDashes, readTilde } from "./read-spacing.ts";
import { scriptAt } from "./tex-scripts.ts";

/** A text being read: where its braces close, and which quotes are open. */
export type Reading = {
  text: string;
  closing: ReadonlyMap<number, number>;
  openDouble: boolean;
  singleCloses: number;
};

/** What a reader made of the input: the readable text, and the index to go on from. */
export type Read = { out: string; next: number };

/** How deep groups are followed; below that, braces are ordinary characters. */
const DEEPEST = 40;

/** Reads `text` as TeX prose or TeX math and returns it in plain Unicode. Linear; never throws. */
export const readTex = (text: string, math: boolean): string =>
  readRange(
    { text, closing: closingBraces(text), openDouble: false, singleCloses: -1 },
    0,
    text.length,
    math,
    0,
  );

/** Reads one stretch of a text; `depth` counts the groups round it. */
export const readRange = (r: Reading, from: number, to: number, math: boolean, depth: number): string => {
  const out: string[] = [];
  let i = from;
  while (i < to) {
    const read = readOne(r, i, to, math, depth);
    out.push(read.out);
    i = Math.max(read.next, i + 1);
  }
  return out.join("");
};

const readOne = (r: Reading, i: number, to: number, math: boolean, depth: number): Read => {
  const char = r.text[i] ?? "";
  if (char === "\\") return commandAt(r, i, to, math, depth);
  if (char === "{") return groupAt(r, i, to, math, depth);
  if (char === "^" || char === "_") return scriptAt(r, i, to, math, depth);
  if (math) return { out: inMath(char), next: i + 1 };
  if (char === "~") return readTilde(r.text, i);
  if (char === "-") return readDashes(r.text, i);
  if (char === "`" || char === "'" || char === '"') return readQuote(r, i);
  return { out: char, next: i + 1 };
};

const inMath = (char: string): string => {
  if (char === "'") return "′";
  if (char === "-") return "−";
  if (char === "~") return " ";
  return char === "}" || char === "&" ? "" : char;
};

const groupAt = (r: Reading, i: number, to: number, math: boolean, depth: number): Read => {
  const end = groupEnd(r, i, to, depth);
  if (end < 0) return { out: math ? "" : "{", next: i + 1 };
  const source = r.text.slice(i + 1, end);
  const inner = readRange(r, i + 1, end, math, depth + 1);
  const bare = math || isProtective(source, r.text[i - 1] ?? "", r.text[end + 1] ?? "");
  return { out: bare ? inner : `{${inner}}`, next: end + 1 };
};

/** The index of the brace that closes the group at `i`, or -1 when it is no group or too deep. */
export const groupEnd = (r: Reading, i: number, to: number, depth: number): number => {
  const end = r.text[i] === "{" && depth < DEEPEST ? (r.closing.get(i) ?? -1) : -1;
  return end < to ? end : -1;
};

/** Braces that guard capitals or accents, as in `{GPT} f{\"u}r`; a set `{a, b}` or `{name}` keeps its own. */
const isProtective = (inner: string, before: string, after: string): boolean =>
  inner === "" ||
  inner.includes("\\") ||
  (/^[^\s,;:="']+$/.test(inner) && (/\p{Lu}/u.test(inner) || /[\p{L}\p{N}]/u.test(before + after)));

const closingBraces = (text: string): ReadonlyMap<number, number> => {
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
