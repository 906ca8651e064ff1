import { lineCounter } from "../line-counter.ts";

/** An entry as it stands in its file: what is between its outer braces, and the line of its "@". `closed` is false where they never close. */
export type SourceEntry = { type: string; line: number; body: string; closed: boolean };

const heads = /@\s{0,20}([a-z][\w-]{0,40})\s{0,40}([{(])/gi;
const nextHead = /\n[^\S\n]{0,40}@[a-z][\w-]{0,40}\s{0,40}[{(]/gi;

/**
 * Takes a BibTeX file; gives its entries in order, @string among them; @comment and @preamble are left out.
 * One that never closes ends where a later line starts another. Linear.
 */
export function splitEntries(text: string): SourceEntry[] {
  const entries: SourceEntry[] = [];
  const lineAt = lineCounter(text);
  const limitAfter = nextHeads(text);
  let endless = false;
  heads.lastIndex = 0;
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const type = (head[1] ?? "").toLowerCase();
    const from = heads.lastIndex;
    const limit = limitAfter(from);
    const remark = type === "comment" || type === "preamble";
    // A comment may hold whole entries. One that never closes is met once; after it, comments end as entries do.
    let end = closing(text, from, remark && !endless ? text.length : limit, head[2] === "(");
    if (end === null && remark && !endless) {
      endless = true;
      end = closing(text, from, limit, head[2] === "(");
    }
    if (!remark)
      entries.push({
        type,
        line: lineAt(head.index),
        body: text.slice(from, end ?? limit),
        closed: end !== null,
      });
    heads.lastIndex = end === null ? limit : end + 1;
  }
  return entries;
}

// Indexes are asked in rising order, so that the file is searched once.
function nextHeads(text: string): (from: number) => number {
  nextHead.lastIndex = 0;
  const starts = [...text.matchAll(nextHead)].map((found) => found.index);
  let next = 0;
  return (from) => {
    while (next < starts.length && (starts[next] ?? 0) < from) next += 1;
    return starts[next] ?? text.length;
  };
}

function closing(text: string, from: number, to: number, round: boolean): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < to; at += 1) {
    const char = text[at];
    if (char === "\\") at += 1;
    else if (char === "{") depth += 1;
    else if (char === "}") {
      if (depth === 0 && !round) return at;
      depth = Math.max(0, depth - 1);
    } else if (depth === 0 && round && char === '"') quoted = !quoted;
    else if (depth === 0 && round && !quoted && char === ")") return at;
  }
  return null;
}
