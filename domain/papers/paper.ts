import * as z from "zod";

/** A person's name as sources give it: in parts, or whole (`literal`) where the parts are not known. */
export const authorSchema = z.object({
  given: z.string().max(200).optional(),
  family: z.string().max(200).optional(),
  literal: z.string().max(400).optional(),
});
export type Author = z.infer<typeof authorSchema>;

/** Where a paper stands in its team's life. */
export const paperStatuses = ["candidate", "scheduled", "discussed", "archived"] as const;
export type PaperStatus = (typeof paperStatuses)[number];

/** Takes an author; gives the full name, "Given Family", or the literal name. */
export function authorName(author: Author): string {
  const parts = [author.given, author.family].filter(Boolean).join(" ");
  return parts || author.literal || "";
}

/** Takes an author; gives the one word to file them under: the family name, else the last word of the literal. */
export function familyName(author: Author): string {
  return author.family || author.literal?.trim().split(/\s+/).at(-1) || author.given || "";
}

/** Takes authors in order; gives "Family, Family +4", or "" for none. `shown` is how many are named. */
export function formatAuthors(authors: readonly Author[], shown = 2): string {
  const named = authors
    .slice(0, shown)
    .map(familyName)
    .filter((name) => name !== "");
  const others = authors.length - named.length;
  if (named.length === 0) return "";
  return others > 0 ? `${named.join(", ")} +${others}` : named.join(", ");
}
