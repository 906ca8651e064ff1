import type { Author } from "../../paper.ts";

const partLimit = 200;
const wholeLimit = 400;
const others = /^(?:et\.? al\.?|and others|others|u\. ?a\.|usw\.?|\.{2,}|…)$/i;

/** Takes a cell of authors however separated ("A B, C D", "Family, Given; …", "['A', 'B']"); gives them in order. */
export function readAuthors(cell: string): Author[] {
  const text = cell
    .trim()
    .replace(/^\[(.*)\]$/s, "$1")
    .replace(/(?:,? and others|,? et\.? al\.?)\s*$/i, "");
  return split(text).flatMap((name) => toAuthor(name));
}

function split(text: string): string[] {
  if (/[;|\n]|<br/i.test(text)) return tidy(text.split(/[;|\n]|<br\s*\/?>/i));
  const joined = text.split(/\s(?:and|und|et|y|&)\s/i);
  // "Family, Given and Family, Given", as BibTeX has it.
  if (joined.length > 1 && joined.every((part) => commas(part) === 1 && isInverted(part)))
    return tidy(joined);
  const parts = tidy(text.split(/[,，、]|\s(?:and|und|et|&)\s/i));
  return pairInitials(parts) ?? (isOneInverted(text, parts) ? [parts.join(", ")] : parts);
}

function tidy(parts: readonly string[]): string[] {
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|&)\s+/i, "")
        .replace(/^['"“](.*)['"”]$/s, "$1")
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part) && !others.test(part));
}

function commas(text: string): number {
  return text.split(",").length - 1;
}

// Family names of one word before the comma: "Ann Bo, Cy Di" has two.
function isInverted(text: string): boolean {
  return /^\s*(?:(?:van|von|de|der|den|di|da|du|la|le|el|al|bin|ten|ter)\s){0,3}[^\s,]+\s*,/i.test(text);
}

function isOneInverted(text: string, parts: readonly string[]): boolean {
  return parts.length === 2 && commas(text) === 1 && parts.every((part) => !/\s/.test(part));
}

const initials = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

// "Family, F., Family, F. M.": every second part is nothing but initials.
function pairInitials(parts: readonly string[]): string[] | null {
  if (parts.length < 2 || parts.length % 2 !== 0) return null;
  const paired = parts.every((part, at) => initials.test(part.slice(0, 20)) === (at % 2 === 1));
  return paired ? parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1]}`] : [])) : null;
}

function toAuthor(name: string): Author[] {
  const [family = "", given = "", more] = name.split(/\s*,\s*/, 3);
  if (family && given && more === undefined && family.length <= partLimit && given.length <= partLimit)
    return [{ given, family }];
  return name.length <= wholeLimit ? [{ literal: name }] : [];
}
