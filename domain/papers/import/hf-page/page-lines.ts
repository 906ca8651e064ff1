import { type SourceLine, sourceLines } from "./source-lines.ts";

/** A line as a person sees it: without link, heading and numbering marks, which are kept beside it. */
export type PageLine = SourceLine & { url: string | null; heading: boolean; numbered: boolean };

const linkStart = /^(?:#{1,6}\s+|[-*]\s+)?\[/;
const linkNumber = /^\[(\d{1,4})\](?!\()\s*/;
const linkTarget = /^(\d{1,4})\.\s+(https?:\/\/\S+)$/;

/** Takes the text of a page; gives its lines with Markdown links unfolded and a text browser's numbered links resolved. */
export function pageLines(text: string): PageLine[] {
  const lines = joinBrokenLinks(sourceLines(text));
  const targets = numberedTargets(lines);
  // Three numbered lines make it a text browser's page; a lone "[1]" may belong to a text.
  const numbered = lines.filter((line) => linkNumber.test(line.text)).length >= 3;
  return lines
    .filter((line) => !(numbered && linkTarget.test(line.text)))
    .map((line) => unfold(line, numbered ? targets : null));
}

// A scraper breaks long link texts with "\\" and a new line; the link ends where "](" and ")" come.
function joinBrokenLinks(lines: SourceLine[]): SourceLine[] {
  const ends = linkEnds(lines);
  const joined: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine;
    const end = linkStart.test(line.text) ? (ends[at] ?? -1) : -1;
    if (end <= at) joined.push(line);
    else {
      const parts = lines.slice(at, end + 1).map((part) => part.text.replace(/\\{1,2}$/, "").trim());
      joined.push({ ...line, text: parts.filter((part) => part !== "").join(" ") });
      at = end;
    }
  }
  return joined;
}

// For every line, where a link that starts on it ends: one walk from the end, so that it stays linear. -1 is nowhere.
function linkEnds(lines: SourceLine[]): number[] {
  const ends = lines.map(() => -1);
  let end = -1;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { text } = lines[at] as SourceLine;
    if (text.endsWith(")") && text.includes("](")) end = at;
    ends[at] = end;
    // A link spans neither a blank line nor the start of another link.
    if (lines[at]?.gap || linkStart.test(text)) end = -1;
  }
  return ends;
}

function numberedTargets(lines: SourceLine[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { text } of lines) {
    const [, number, url] = linkTarget.exec(text) ?? [];
    if (number && url) targets.set(number, url);
  }
  return targets;
}

function unfold(line: SourceLine, targets: Map<string, string> | null): PageLine {
  const heading = /^#{1,6}\s+/.exec(line.text);
  const bare = heading ? line.text.slice(heading[0].length) : line.text;
  const number = targets ? linkNumber.exec(bare) : null;
  if (number) {
    const url = targets?.get(number[1] ?? "") ?? null;
    return { ...line, text: bare.slice(number[0].length), url, heading: false, numbered: true };
  }
  const link = wholeLink(bare.replace(/^[-*]\s+(?=\[)/, ""));
  return {
    ...line,
    text: link?.text ?? bare,
    url: link?.url ?? null,
    heading: heading !== null,
    numbered: false,
  };
}

// "[text](address)" and nothing else on the line.
function wholeLink(text: string): { text: string; url: string } | null {
  if (!text.startsWith("[") || !text.endsWith(")")) return null;
  const middle = text.lastIndexOf("](");
  const inner = text.slice(1, middle);
  if (middle < 1 || (inner.includes("](") && !inner.startsWith("!["))) return null;
  const target = text.slice(middle + 2, -1);
  const url = target.length > 2_000 ? null : /^<?([^\s>]+)>?(?:\s+"[^"]*")?$/.exec(target);
  return url?.[1] ? { text: inner.trim(), url: url[1] } : null;
}
