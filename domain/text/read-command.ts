import { asScript } from "./as-script.ts";
import { groupEnd, type Read, type Reading } from "./reading.ts";
import {
  accents,
  blackboard,
  coloured,
  gaps,
  letters,
  machine,
  mathAccents,
  silent,
  symbols,
} from "./tex-symbols.ts";

const NAME = /[A-Za-z]+\*?/y;

/** Reads the command that starts with the backslash at `i`; an unknown one leaves its argument or its name. */
export const readCommand = (r: Reading, i: number, to: number, math: boolean, depth: number): Read => {
  NAME.lastIndex = i + 1;
  const found = NAME.exec(r.text)?.[0];
  if (found === undefined || i + 1 + found.length > to) return signAt(r, i, to);
  const name = found.replace("*", "");
  const after = i + 1 + found.length;
  const accent = accents.get(name);
  const accented = accent === undefined ? undefined : accentAt(r, after, to, accent);
  if (accented !== undefined) return accented;
  const symbol = symbols.get(name);
  const next = afterEmptyGroup(r, after);
  if (symbol !== undefined) return { out: symbol, next: letters.has(name) ? afterSpace(r.text, next) : next };
  if (silent.has(name)) return { out: "", next: afterSpace(r.text, next) };
  if (gaps.has(name)) return { out: " ", next: after };
  return withArguments(r, name, after, to, math, depth);
};

/** Optional arguments, as in `\\citep[see][p. 2]{a}`: bounded, so that a text full of brackets stays linear. */
const OPTIONAL = /(?:\[[^[\]{}]{0,80}\]){0,2}/y;

type Argument = { source: string; text: string; next: number };

const argumentAt = (
  r: Reading,
  at: number,
  to: number,
  math: boolean,
  depth: number,
): Argument | undefined => {
  OPTIONAL.lastIndex = at;
  const start = at + (OPTIONAL.exec(r.text)?.[0].length ?? 0);
  const end = groupEnd(r, start, to, depth);
  if (end < 0) return undefined;
  const text = r.range(start + 1, end, math, depth + 1);
  return { source: r.text.slice(start + 1, end), text, next: end + 1 };
};

const withArguments = (
  r: Reading,
  name: string,
  at: number,
  to: number,
  math: boolean,
  depth: number,
): Read => {
  if (r.text.startsWith("{}", at)) return { out: name, next: at + 2 };
  const asText = /^(text|mbox|emph)/.test(name);
  const first = argumentAt(r, at, to, math && !asText, depth);
  if (first === undefined) return { out: name, next: at };
  const one = (out: string): Read => ({ out, next: first.next });
  if (coloured.has(name)) {
    const inside = argumentAt(r, first.next, to, math, depth);
    return inside === undefined ? one("") : { out: inside.text, next: inside.next };
  }
  if (machine.has(name)) return one("");
  if (/^[a-zA-Z]*cite[a-zA-Z]*$/.test(name)) return one(`[${first.source}]`);
  if (name === "footnote") return one(` (${first.text})`);
  if (name === "textsuperscript") return one(asScript("^", first.text));
  if (name === "textsubscript") return one(asScript("_", first.text));
  if (name === "mathbb") return one(Array.from(first.text, (char) => blackboard.get(char) ?? char).join(""));
  if (name === "sqrt") return one(`√${bracketed(first.text)}`);
  const accent = mathAccents.get(name);
  if (accent !== undefined)
    return one(Array.from(first.text).length === 1 ? (first.text + accent).normalize("NFC") : first.text);
  if (!/^[dt]?frac$/.test(name)) return one(first.text);
  const second = argumentAt(r, first.next, to, math, depth);
  if (second === undefined) return one(first.text);
  return { out: `${bracketed(first.text)}/${bracketed(second.text)}`, next: second.next };
};

const bracketed = (text: string): string => (/^[\p{L}\p{N}\p{M}.]+$/u.test(text) ? text : `(${text})`);

const signAt = (r: Reading, i: number, to: number): Read => {
  const sign = i + 1 < to ? (r.text[i + 1] ?? "") : "";
  const accent = accents.get(sign);
  const accented = accent === undefined ? undefined : accentAt(r, i + 2, to, accent);
  if (accented !== undefined) return accented;
  if (sign === "") return { out: "\\", next: i + 1 };
  if (sign === "\\") return { out: " ", next: afterSpace(r.text, i + 2) };
  if (/[\s,;:>]/.test(sign)) return { out: " ", next: i + 2 };
  if (/[!\-/@]/.test(sign)) return { out: "", next: i + 2 };
  return { out: sign === "|" ? "‖" : sign, next: i + 2 };
};

const ACCENTED = /\s*(?:\{\s*\\?(\p{L})\s*\}|\\([ij])(?![a-zA-Z])|(\p{L}))/uy;

const accentAt = (r: Reading, at: number, to: number, accent: string): Read | undefined => {
  ACCENTED.lastIndex = at;
  const found = ACCENTED.exec(r.text);
  if (found === null || at + found[0].length > to) return undefined;
  // `\c` and its like are letters themselves: what follows must stand apart, or it is another command.
  const letter = found[1] ?? found[2] ?? found[3] ?? "";
  return { out: (letter + accent).normalize("NFC"), next: at + found[0].length };
};

const afterEmptyGroup = (r: Reading, at: number): number => (r.text.startsWith("{}", at) ? at + 2 : at);

const afterSpace = (text: string, at: number): number => (text[at] === " " ? at + 1 : at);
