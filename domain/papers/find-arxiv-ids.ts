import { oldArchiveAtEnd, parseArxivId } from "./arxiv-id.ts";

/** An arXiv id in a text: `index` is where it starts; `named` when the text around says that it is one. */
export type FoundArxivId = { id: string; index: number; named: boolean };

const candidate = /\d{4}\.\d{4,5}(?!\d)|\/\d{7}(?!\d)/g;
const breaks = /[\s"'<>()[\]{}|,;]/;
const longestToken = 200;
const longestArchive = 20;

/** Takes any text; gives the arXiv ids in it in order, repeats included. Linear in the text's length. */
export function findArxivIds(text: string): FoundArxivId[] {
  const found: FoundArxivId[] = [];
  for (const match of text.matchAll(candidate)) {
    const start = match[0].startsWith("/") ? archiveStart(text, match.index) : match.index;
    if (start === null) continue;
    const numberEnd = match.index + match[0].length;
    if (!mayEndAt(text, versionEnd(text, numberEnd))) continue;
    const parsed = parseArxivId(text.slice(start, numberEnd));
    const standing = parsed && standsAs(text, start);
    if (parsed && standing) {
      // An old id carries its archive's name, which is as good as "arXiv:".
      found.push({ id: parsed.id, index: start, named: standing === "named" || parsed.id.includes("/") });
    }
  }
  return found;
}

function archiveStart(text: string, slash: number): number | null {
  const from = Math.max(0, slash - longestArchive);
  const archive = oldArchiveAtEnd.exec(text.slice(from, slash));
  return archive ? from + archive.index : null;
}

function versionEnd(text: string, end: number): number {
  const version = /^v[1-9]\d{0,2}(?!\d)/i.exec(text.slice(end, end + 5));
  return end + (version?.[0].length ?? 0);
}

// What follows must not make it a longer number, a version string or a word.
function mayEndAt(text: string, end: number): boolean {
  const rest = text.slice(end, end + 6);
  if (/^(?:[a-z0-9]|_[a-z0-9]|\.\d|%(?![0-9a-f]{2}))/i.test(rest)) return false;
  return !/^[-+][a-z0-9]/i.test(rest) || /^-\d{4}\./.test(rest);
}

const doi = /10\.\d{4,9}(?:\.\d{1,9})*(?:\/|%2f)/i;
const arxivDoi = /10\.48550(?:\/|%2f)arxiv\.$/i;
const paperPath = /arxiv|(?:^|\/|%2f)(?:papers|abs|pdf|html)(?:\/|%2f)$/i;
const namedRightBefore = /arxiv(?:\s?id)?[\s.:#_/-]{0,3}$/i;
const versionWord = /\b(?:version|release|build|ver|v)[.:]?\s?$/i;

// What stands before decides: "named" as an arXiv id, a bare number that may be one, or null.
function standsAs(text: string, start: number): "named" | "bare" | null {
  const token = tokenBefore(text, start);
  if (doi.test(token)) return arxivDoi.test(token) ? "named" : null;
  const near = text.slice(Math.max(0, start - 16), start);
  if (namedRightBefore.test(near)) return "named";
  const last = token.at(-1) ?? "";
  if (last === "/" || /%(?:2f|3a|3d)$/i.test(token)) return paperPath.test(token) ? "named" : null;
  if (last === "=") return token.toLowerCase().includes("arxiv") ? "named" : null;
  if (/(?:[a-z0-9.+$€£¥@#%^\\-]|[a-z0-9]_|\d:)$/i.test(token)) return null;
  return versionWord.test(near) ? null : "bare";
}

// The unbroken run of characters that ends where the id starts.
function tokenBefore(text: string, start: number): string {
  const limit = Math.max(0, start - longestToken);
  let from = start;
  while (from > limit && !breaks.test(text[from - 1] ?? " ")) from -= 1;
  return text.slice(from, start);
}
