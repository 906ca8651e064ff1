import type { Author } from "../../paper.ts";

const parted = /^([^,]{1,200}), ?([^,]{1,200})$/;
const capitals = /^\p{Lu}\S{0,99}(?: \p{Lu}\S{0,99}){1,4}$/u;

/**
 * Takes a list of authors without any TeX; gives the names where each is "Family, Given" or capitals alone, else null:
 * the library knows the rest, but lists of thousands of names would keep it busy for long.
 */
export function plainNames(list: string): Author[] | null {
  const authors: Author[] = [];
  if (list.trim() === "") return authors;
  for (const name of list.trim().split(/\s+and\s+/i)) {
    const whole = name.replace(/\s+/g, " ");
    if (whole === "others") continue;
    const [, family, given] = parted.exec(whole) ?? [];
    // Newer files write "family=…, given=…".
    if (family && given && !whole.includes("=")) authors.push({ given, family });
    else if (capitals.test(whole)) {
      const last = whole.lastIndexOf(" ");
      authors.push({ given: whole.slice(0, last), family: whole.slice(last + 1) });
    } else return null;
  }
  return authors;
}
