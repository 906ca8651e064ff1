import type { BibEntry } from "./bib-entry.ts";

// Ids and addresses are the parent's own: a paper with them would be taken for its whole volume.
const shared = ["title", "subtitle", "year", "month", "day", "date", "journal", "journaltitle", "booktitle"];
const furthest = 3;

/** Takes the entries of a file; gives those with a crossref what they lack and their parent has. Linear. */
export function inheritFields(entries: readonly BibEntry[]): void {
  const byKey = new Map<string, BibEntry>();
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    if (key && !byKey.has(key)) byKey.set(key, entry);
  }
  // What a parent itself inherits is found by walking on, so the order of the file does not matter.
  for (const entry of entries) {
    let parent = parentOf(entry, byKey);
    for (let step = 0; parent && step < furthest; step += 1) {
      inherit(entry, parent);
      parent = parentOf(parent, byKey);
    }
  }
}

function parentOf(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): BibEntry | undefined {
  const parent = byKey.get(entry.texts.get("crossref")?.toLowerCase() ?? "");
  return parent === entry ? undefined : parent;
}

function inherit(child: BibEntry, parent: BibEntry): void {
  const dated = child.texts.has("date") || child.texts.has("year");
  const title = parent.texts.get("title");
  const venue = child.type === "article" ? "journaltitle" : "booktitle";
  const within = /^(?:in|supp|article|conference)/.test(child.type);
  if (within && title && !child.texts.has(venue)) child.texts.set(venue, parent.texts.get(venue) ?? title);
  if (child.authors.length === 0) child.authors = parent.authors;
  for (const name of shared) {
    const value = parent.texts.get(name);
    const ofDate = name === "year" || name === "month" || name === "day" || name === "date";
    const ofTitle = name === "subtitle" && child.texts.has("title");
    if (value && !child.texts.has(name) && !(ofDate && dated) && !ofTitle) child.texts.set(name, value);
  }
}
