import { readCommand } from "./read-command.ts";
import { readQuote } from "./read-quote.ts";
import { readScript } from "./read-script.ts";
import { readDashes, readTilde } from "./read-spacing.ts";
import { closingBraces, groupEnd, type Read, type Reading } from "./reading.ts";

/** Reads `text` as TeX prose or TeX math and returns it in plain Unicode. Linear; never throws. */
export const readTex = (text: string, math: boolean): string => {
  const reading: Reading = {
    text,
    closing: closingBraces(text),
    openDouble: false,
    singleCloses: -1,
    range: (from, to, inMath, depth) => readRange(reading, from, to, inMath, depth),
  };
  return reading.range(0, text.length, math, 0);
};

const readRange = (r: Reading, from: number, to: number, math: boolean, depth: number): string => {
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
  if (char === "\\") return readCommand(r, i, to, math, depth);
  if (char === "{") return groupAt(r, i, to, math, depth);
  if (char === "^" || char === "_") return readScript(r, i, to, math, depth);
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
  const inner = r.range(i + 1, end, math, depth + 1);
  const bare = math || isProtective(source, r.text[i - 1] ?? "", r.text[end + 1] ?? "");
  return { out: bare ? inner : `{${inner}}`, next: end + 1 };
};

/** Braces that guard capitals or accents, as in `{GPT} f{\"u}r`; a set `{a, b}` or `{name}` keeps its own. */
const isProtective = (inner: string, before: string, after: string): boolean =>
  inner === "" ||
  inner.includes("\\") ||
  (/^[^\s,;:="']+$/.test(inner) && (/\p{Lu}/u.test(inner) || /[\p{L}\p{N}]/u.test(before + after)));
