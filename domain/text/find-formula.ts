/** A piece of TeX math found in text: its source without delimiters and the index after its closing one. */
export type Formula = { tex: string; display: boolean; end: number };

/**
 * The formula that starts exactly at `at`, in `$…$`, `$$…$$`, `\(…\)` or `\[…\]`; undefined when none does.
 * Looks no further than the next delimiter of the same kind, so scanning a whole text stays linear.
 */
export const formulaAt = (text: string, at: number): Formula | undefined => {
  if (text.startsWith("$$", at)) return doubleDollars(text, at);
  if (text[at] === "$") return singleDollars(text, at);
  if (text.startsWith("\\(", at)) return bracketed(text, at, "(", ")");
  if (text.startsWith("\\[", at)) return bracketed(text, at, "[", "]");
  return undefined;
};

const doubleDollars = (text: string, at: number): Formula | undefined => {
  const close = text.indexOf("$$", at + 2);
  const tex = close < 0 ? "" : text.slice(at + 2, close).trim();
  return tex === "" ? undefined : { tex, display: true, end: close + 2 };
};

const bracketed = (text: string, at: number, open: string, shut: string): Formula | undefined => {
  for (let i = text.indexOf("\\", at + 2); i >= 0; i = text.indexOf("\\", i + 2)) {
    if (text[i + 1] === open) return undefined;
    if (text[i + 1] !== shut) continue;
    const tex = text.slice(at + 2, i).trim();
    return tex === "" ? undefined : { tex, display: open === "[", end: i + 2 };
  }
  return undefined;
};

const singleDollars = (text: string, at: number): Formula | undefined => {
  let i = at + 1;
  while (i < text.length && text[i] !== "$") i += text[i] === "\\" ? 2 : 1;
  if (i >= text.length) return undefined;
  const tex = text.slice(at + 1, i);
  // A digit after the closing sign means prices, except after a command: `$\sim$5`.
  const isPrice = /\d/.test(text[i + 1] ?? "") && !/^\\[a-zA-Z]/.test(tex);
  const isMath = tex !== "" && tex === tex.trim() && !isPrice && !isProse(tex);
  return isMath ? { tex, display: false, end: i + 1 } : undefined;
};

/** Two dollar signs round prose: prices, shell variables, code, or a paragraph's end between them. */
const isProse = (tex: string): boolean =>
  tex.includes("`") ||
  /\n\s*\n/.test(tex) ||
  /^[A-Z][A-Z_]+[/:]/.test(tex) ||
  (/^\d[\d.,]*\s?[a-z]*[\s,;–-]/i.test(tex) && /[a-z]{2}/i.test(tex) && !/[\\^_={}]/.test(tex));
