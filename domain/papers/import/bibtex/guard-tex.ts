import { formulaAt } from "#domain/text/find-formula.ts";
import { plainMarkup } from "#domain/text/plain-markup.ts";
import { texAccents } from "#domain/text/tex-accents.ts";

// While the library reads, each formula is one character of the private use area, and so are "<" and ">",
// which it takes for signs of old fonts.
const first = 0xe000;
const most = 0xf000 - first;
const less = "\uf8fe";
const greater = "\uf8fd";
const standIns = /[\ue000-\uf8ff]/g;
// The library marks its own formatting with control characters.
const controls = /(?![\t-\r])\p{Cc}/gu;

/** How deep braces may nest; the library's time grows with the depth, and below this they say nothing any more. */
const deepest = 10;

/** Takes a field's TeX; gives it safe for the library, its formulas moved to `kept`: balanced, not too deep. Linear. */
export function guardTex(tex: string, kept: string[]): string {
  const text = texAccents(tex.replace(standIns, "").replace(controls, ""));
  const out: string[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; ) {
    const formula = kept.length < most ? formulaAt(text, i) : undefined;
    if (formula) {
      out.push(String.fromCharCode(first + kept.length));
      kept.push(text.slice(i, formula.end));
      i = formula.end;
      continue;
    }
    const char = text[i] ?? "";
    if (char === "{") depth += 1;
    if (char === "\\") out.push(i + 1 < text.length ? text.slice(i, i + 2) : "");
    else if (char === "}" ? depth > 0 && depth <= deepest : char !== "{" || depth <= deepest)
      out.push(signs.get(char) ?? char);
    if (char === "}") depth = Math.max(0, depth - 1);
    i += char === "\\" ? 2 : 1;
  }
  return out.join("") + "}".repeat(Math.min(depth, deepest));
}

const signs = new Map([
  ["<", less],
  [">", greater],
  ["$", "\\$"],
  // TeX drops the rest of the line after it; people who write "90%" do not mean that.
  ["%", "\\%"],
]);

/** Says whether a guarded text means more to TeX than its own characters. */
export function isTex(guarded: string): boolean {
  return /[\\{}~^]|--|``|''/.test(guarded);
}

const link = /<a href="([^"<>]{0,2000})">([^<>]{0,2000})<\/a>/g;

/** Takes what the library made of a guarded text; gives it plain, with the formulas back in their places. */
export function unguard(read: string, kept: readonly string[]): string {
  const linked = read.replace(link, (_, url: string, label: string) =>
    label === url || label === "" ? url : `${label} (${url})`,
  );
  const plain = plainMarkup(linked).replaceAll(less, "<").replaceAll(greater, ">");
  return (plain.includes("<") ? plainMarkup(plain) : plain)
    .replace(standIns, (char) => kept[char.charCodeAt(0) - first] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
