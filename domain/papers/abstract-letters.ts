const fewest = 200;

/**
 * Takes an abstract; gives its letters and digits alone, by which papers of another title are found to share it, or null where
 * they are too few to tell papers apart. The column abstract_key of papers says the same in SQL.
 */
export function abstractLetters(abstract: string | null): string | null {
  const letters = (abstract ?? "").replace(/[^A-Za-z0-9]+/g, "").toLowerCase();
  return letters.length >= fewest ? letters : null;
}
