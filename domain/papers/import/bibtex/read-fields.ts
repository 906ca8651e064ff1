/** A field's value in TeX. `word` is true for a lone unquoted word that no @string of the file defines, as `jacm`. */
export type FieldValue = { tex: string; word: boolean };

/** The fields of one entry by their names in lower case. `broken` says that something in it had to be guessed or left out. */
export type EntryFields = { key: string; fields: Map<string, FieldValue>; broken: boolean };

/** The texts that @string gives to words. `budget` is how many characters they may still add: short files must not grow without end. */
export type Strings = { texts: Map<string, string>; budget: number };

const longestString = 2_000;

/** Takes what stands between an entry's braces; gives its key and fields, also where commas are missing. Linear. */
export function readFields(body: string, strings: Strings): EntryFields {
  const entry: EntryFields = { key: "", fields: new Map(), broken: false };
  let at = 0;
  let first = true;
  while (at < body.length) {
    at = skip(body, at);
    const name = match(word, body, at);
    const equals = skip(body, at + name.length, false);
    if (body[equals] === "=") {
      const value = readValue(body, equals + 1, strings);
      const known = entry.fields.get(name.toLowerCase());
      if (name && !known?.tex.trim()) entry.fields.set(name.toLowerCase(), value);
      if (!value.closed) entry.broken = true;
      at = value.end;
    } else if (first) {
      entry.key = name;
      at = Math.max(equals, at + 1);
    } else {
      if (at < body.length) entry.broken = true;
      at = Math.max(pieceEnd(body, at).end, at + 1);
    }
    first = false;
  }
  return entry;
}

/** Takes what stands between the braces of an @string; adds its definitions. */
export function readStrings(body: string, strings: Strings): void {
  for (const [name, { tex }] of readFields(body, strings).fields)
    strings.texts.set(name, tex.slice(0, longestString));
}

const word = /[^\s=,#{}"()%]{1,200}/y;
const space = /(?:\s|,|%[^\n]*)+/y;
const bareSpace = /\s+/y;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function skip(body: string, at: number, commas = true): number {
  return at + match(commas ? space : bareSpace, body, at).length;
}

type Value = FieldValue & { end: number; closed: boolean };

// Pieces are joined by "#".
function readValue(body: string, from: number, strings: Strings): Value {
  const texts: string[] = [];
  let undefinedWord = false;
  let closed = true;
  let at = from;
  for (;;) {
    at = skip(body, at, false);
    const piece = pieceEnd(body, at);
    const known = piece.bare ? strings.texts.get(piece.text.toLowerCase()) : undefined;
    const text = known !== undefined && known.length <= strings.budget ? known : piece.text;
    if (known !== undefined) strings.budget -= text.length;
    texts.push(text);
    undefinedWord = piece.bare && known === undefined;
    closed &&= piece.closed;
    const next = skip(body, piece.end, false);
    if (body[next] !== "#")
      return { tex: texts.join(""), word: undefinedWord && texts.length === 1, end: piece.end, closed };
    at = next + 1;
  }
}

type Piece = { text: string; end: number; bare: boolean; closed: boolean };

function pieceEnd(body: string, at: number): Piece {
  const open = body[at];
  if (open !== "{" && open !== '"') {
    const text = match(word, body, at);
    return { text, end: at + text.length, bare: true, closed: text !== "" };
  }
  let depth = 0;
  for (let i = at + 1; i < body.length; i += 1) {
    const char = body[i];
    if (depth === 0 && char === (open === "{" ? "}" : '"'))
      return { text: body.slice(at + 1, i), end: i + 1, bare: false, closed: true };
    if (char === "\\") i += 1;
    else if (char === "{") depth += 1;
    else if (char === "}") depth = Math.max(0, depth - 1);
  }
  return { text: body.slice(at + 1), end: body.length, bare: false, closed: false };
}
