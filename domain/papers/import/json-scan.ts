/** Where a value stands in its text: from `start` to before `end`. */
export type JsonSpan = { start: number; end: number };

/** Why a scan stopped early: the text ends, goes on against the grammar, or nests too deep; "line" in JSON Lines. */
export type JsonBreak = { at: number; why: "end" | "grammar" | "depth" | "line" };

/** One value of a text, scanned: the objects in its lists, how many other things stood there, where it broke. */
export type JsonScan = {
  end: number;
  listed: boolean;
  items: JsonSpan[];
  others: number[];
  broken: JsonBreak | null;
};

/** Deeper than any list of papers, and no danger to a parser. */
export const deepestJson = 60;

type Want = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end";
type Frame = { object: boolean; start: number; path: string | null; key: string; list: boolean };

const bare = /[\w.+-]+/y;
const blank = /[ \t\r\n\ufeff]*/y;
const inString = /["\\\r\n]/g;

/** Takes a text, where a value starts, and the paths of lists ("" is the value itself, "a.b" inside). Never parses; linear. */
export function scanJson(text: string, from: number, lists: readonly string[]): JsonScan {
  const scan: JsonScan = { end: from, listed: false, items: [], others: [], broken: null };
  const open: Frame[] = [];
  let want: Want = "value";
  let at = from;
  do {
    at = skipBlanks(text, at);
    const char = text[at];
    const frame = open.at(-1);
    if (char === undefined) return stop(scan, at, "end");
    if (isEnd(char, want, frame)) {
      open.pop();
      want = finish(scan, open.at(-1), { start: frame?.start ?? at, end: at + 1 }, char === "}");
      at += 1;
    } else if (want === "comma or end" && char === "," && frame) {
      want = frame.object ? "key" : "value";
      at += 1;
    } else if (want === "colon" && char === ":") {
      want = "value";
      at += 1;
    } else if (want.startsWith("value") && (char === "{" || char === "[")) {
      if (open.length >= deepestJson) return stop(scan, at, "depth");
      const path = pathIn(frame);
      const list = char === "[" && path !== null && lists.includes(path);
      scan.listed ||= list;
      open.push({ object: char === "{", start: at, path, key: "", list });
      want = char === "{" ? "key or end" : "value or end";
      at += 1;
    } else if (want.startsWith("value") || (want.startsWith("key") && char === '"')) {
      const end = scalarEnd(text, at);
      if (typeof end !== "number") return stop(scan, end.at, end.why);
      if (want.startsWith("key") && frame) {
        frame.key = text.slice(at + 1, Math.min(end - 1, at + 41));
        want = "colon";
      } else want = finish(scan, frame, { start: at, end }, false);
      at = end;
    } else return stop(scan, at, "grammar");
  } while (open.length > 0);
  scan.end = at;
  return scan;
}

/** Takes a text and an index; gives the index of the next character that is not blank. */
export function skipBlanks(text: string, at: number): number {
  blank.lastIndex = at;
  blank.exec(text);
  return blank.lastIndex;
}

function stop(scan: JsonScan, at: number, why: JsonBreak["why"]): JsonScan {
  return { ...scan, end: at, broken: { at, why } };
}

function isEnd(char: string, want: Want, frame: Frame | undefined): boolean {
  if (!frame || !want.endsWith("or end")) return false;
  return char === (frame.object ? "}" : "]");
}

function finish(scan: JsonScan, parent: Frame | undefined, span: JsonSpan, isObject: boolean): Want {
  if (parent?.list) {
    if (isObject) scan.items.push(span);
    else scan.others.push(span.start);
  }
  return "comma or end";
}

// Elements of a list have no path: lists inside a paper (its authors, its references) are not lists of papers.
function pathIn(frame: Frame | undefined): string | null {
  if (!frame) return "";
  if (!frame.object || frame.path === null) return null;
  return frame.path === "" ? frame.key : `${frame.path}.${frame.key}`;
}

function scalarEnd(text: string, at: number): number | JsonBreak {
  if (text[at] !== '"') {
    bare.lastIndex = at;
    return bare.test(text) ? bare.lastIndex : { at, why: "grammar" };
  }
  inString.lastIndex = at + 1;
  for (let found = inString.exec(text); found; found = inString.exec(text)) {
    if (found[0] === '"') return found.index + 1;
    if (found[0] !== "\\") return { at: found.index, why: "grammar" };
    inString.lastIndex = found.index + 2;
  }
  return { at: text.length, why: "end" };
}
