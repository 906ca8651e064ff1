import { formulaAt } from "./find-formula.ts";
import { readTex } from "./read-tex.ts";

/** A stretch of readable text: plain prose, a formula in TeX, or a web address. */
export type TextPart =
  | { kind: "text"; text: string }
  | { kind: "formula"; tex: string; display: boolean }
  | { kind: "link"; url: string };

/**
 * Plain, readable Unicode for a title or abstract with TeX left-overs: `90\%` → 90%, `SAP^{2}` → SAP²,
 * formulas as far as Unicode goes. For lists, mails and calendars. Linear; never throws.
 */
export const readableText = (text: string): string =>
  MARKS.test(text) ? readableParts(text).map(partText).join("") : text;

// Most titles have nothing to mend, and a calendar has hundreds of them.
const MARKS = /[\\{$^_~`'"\ue000-\uf8ff]|--|:\/\//;

const partText = (part: TextPart): string => {
  if (part.kind === "link") return part.url;
  if (part.kind === "text") return part.text;
  return readTex(part.tex, true).replace(/\s+/g, " ").trim();
};

// While prose is read, each formula and address is one character of the private use area: quotes and groups
// may span them.
const FIRST = 0xe000;
const MOST = 0xf8ff - FIRST;
const STAND_INS = /[\ue000-\uf8ff]/g;

/** Splits a text with TeX left-overs into readable prose, formulas and addresses, in order. */
export const readableParts = (text: string): TextPart[] => {
  const kept: TextPart[] = [];
  const prose = readTex(setAside(plainLinks(text.replace(STAND_INS, "")), kept), false);
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of prose.matchAll(STAND_INS)) {
    const part = kept[found[0].charCodeAt(0) - FIRST];
    if (found.index > from) parts.push({ kind: "text", text: prose.slice(from, found.index) });
    if (part !== undefined) parts.push(part);
    from = found.index + 1;
  }
  if (from < prose.length) parts.push({ kind: "text", text: prose.slice(from) });
  return parts;
};

const plainLinks = (text: string): string =>
  text
    .replace(/\\href\{([^{}]{1,2000})\}\{([^{}]{0,2000})\}/g, (_, url: string, label: string) =>
      label === url ? url : `${label} (${url})`,
    )
    .replace(/\\(?:url|path|nolinkurl)\{([^{}]{1,2000})\}/g, "$1");

const setAside = (text: string, kept: TextPart[]): string => {
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length && kept.length < MOST; ) {
    const formula = formulaAt(text, i);
    const url = formula === undefined ? addressAt(text, i) : undefined;
    if (formula === undefined && url === undefined) {
      i += text[i] === "\\" ? 2 : 1;
      continue;
    }
    out.push(text.slice(from, i), String.fromCharCode(FIRST + kept.length));
    if (formula !== undefined) kept.push({ kind: "formula", tex: formula.tex, display: formula.display });
    else if (url !== undefined) kept.push({ kind: "link", url: url.replace(/\\([_%#&~])/g, "$1") });
    i = formula?.end ?? i + (url?.length ?? 1);
    from = i;
  }
  out.push(text.slice(from));
  return out.join("");
};

const ADDRESS = /https?:\/\/(?:[^\s<>"'`{}|\\^]|\\[_%#&~])+/iy;

/** The address that starts at `at`, without the punctuation of the sentence round it. */
const addressAt = (text: string, at: number): string | undefined => {
  if (!/h/i.test(text[at] ?? "") || /[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return undefined;
  ADDRESS.lastIndex = at;
  const url = withoutSentence(ADDRESS.exec(text)?.[0] ?? "");
  return /^https?:\/\/[^\s/]/i.test(url) ? url : undefined;
};

const withoutSentence = (url: string): string => {
  let open = url.split("(").length - url.split(")").length;
  let end = url.length;
  for (; end > 0; end--) {
    const last = url[end - 1] ?? "";
    if (last === ")" ? open >= 0 : !/[.,;:!?*\]]/.test(last)) break;
    if (last === ")") open++;
  }
  return url.slice(0, end);
};
