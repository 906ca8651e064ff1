import { asScript } from "./as-script.ts";
import { readCommand } from "./read-command.ts";
import { groupEnd, type Read, type Reading } from "./reading.ts";

/** What people leave after a caret when the dollars and the backslash were lost. */
const LOST = /circ\b|prime\b|ast\b|star\b|dagger\b|top\b|th\b|-?\d+|[a-zA-Z](?![\p{L}\p{N}])|\*/uy;

/** Reads `^…` or `_…`. In prose an underscore counts only before a brace, a caret only after a character. */
export const readScript = (r: Reading, i: number, to: number, math: boolean, depth: number): Read => {
  const sign = r.text[i] ?? "";
  const literal = { out: sign, next: i + 1 };
  if (i + 1 >= to || (!math && /^\s?$/.test(r.text[i - 1] ?? ""))) return literal;
  const end = groupEnd(r, i + 1, to, depth);
  if (end > 0) return { out: asScript(sign, r.range(i + 2, end, true, depth + 1).trim()), next: end + 1 };
  if (r.text[i + 1] === "\\") {
    if (!math && sign === "_") return literal;
    const read = readCommand(r, i + 1, to, true, depth);
    return { out: asScript(sign, read.out), next: read.next };
  }
  if (!math && sign === "_") return literal;
  return math ? oneCharacter(r.text, i, sign) : leftOver(r.text, i, sign);
};

const oneCharacter = (text: string, i: number, sign: string): Read => {
  const char = String.fromCodePoint(text.codePointAt(i + 1) ?? 32);
  if (/[\s{}^_]/.test(char)) return { out: sign, next: i + 1 };
  return { out: asScript(sign, char === "-" ? "−" : char), next: i + 1 + char.length };
};

const leftOver = (text: string, i: number, sign: string): Read => {
  LOST.lastIndex = i + 1;
  const found = LOST.exec(text)?.[0];
  if (found === undefined) return { out: sign, next: i + 1 };
  return { out: asScript(sign, found), next: i + 1 + found.length };
};
