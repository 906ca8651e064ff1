import { formulaAt } from "./find-formula.ts";
import { accents, letters, symbols } from "./tex-symbols.ts";

/**
 * Takes a text; gives it with the accents and letters of TeX as Unicode, `{\"o}` and `\'{e}` → ö, é, `\o` → ø.
 * Formulas, escapes and other commands stay as they are. Linear; never throws.
 */
export const texAccents = (text: string): string => {
  if (!text.includes("\\")) return text;
  const out: string[] = [];
  for (let i = 0; i < text.length; ) {
    const char = text[i] ?? "";
    const found = char === "{" || char === "\\" ? accentedAt(text, i) : undefined;
    const end = found?.end ?? formulaAt(text, i)?.end ?? i + (char === "\\" ? 2 : 1);
    out.push(found?.out ?? text.slice(i, end));
    i = end;
  }
  return out.join("");
};

type Found = { out: string; end: number };

const LETTER = String.raw`(?:\{\s{0,9}\\?(\p{L})\s{0,9}\}|\\([ij])(?![a-zA-Z])(?:\{\})?|(\p{L}))`;
// A sign takes the next letter; a letter's name must end before the next one, `\c c` or `\c{c}`.
const SIGN = new RegExp(String.raw`\\(["'${"`"}^~=.])\s{0,9}${LETTER}`, "uy");
const NAMED = new RegExp(String.raw`\\([uvHcdbkr])(?:\s{1,9}(?=\p{L})|\s{0,9}(?=[{\\]))${LETTER}`, "uy");
const SPECIAL = /\\([A-Za-z]{1,2})(?:\{\}|\s|(?![A-Za-z]))/y;

/** The accented letter that starts exactly at `at`, alone or guarded by one pair of braces. */
const accentedAt = (text: string, at: number): Found | undefined => {
  if (text[at] !== "{") return accentAt(text, at) ?? specialAt(text, at);
  const inner = accentAt(text, at + 1) ?? specialAt(text, at + 1);
  return inner && text[inner.end] === "}" ? { out: inner.out, end: inner.end + 1 } : undefined;
};

const accentAt = (text: string, at: number): Found | undefined => {
  for (const pattern of [SIGN, NAMED]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const accent = accents.get(found?.[1] ?? "");
    const letter = found?.[2] ?? found?.[3] ?? found?.[4];
    if (found && accent && letter)
      return { out: (letter + accent).normalize("NFC"), end: at + found[0].length };
  }
  return undefined;
};

const specialAt = (text: string, at: number): Found | undefined => {
  SPECIAL.lastIndex = at;
  const found = SPECIAL.exec(text);
  const letter = found && letters.has(found[1] ?? "") ? symbols.get(found[1] ?? "") : undefined;
  return found && letter ? { out: letter, end: at + found[0].length } : undefined;
};
