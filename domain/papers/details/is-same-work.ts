import { normaliseTitle } from "../normalise-title.ts";
import { type Author, familyName } from "../paper.ts";

type Work = { title: string | null; authors: readonly Author[] };

/**
 * Takes a paper and what a search by its title found; says whether they are the same work: the same bare title, and where
 * both name authors, one of them in common.
 */
export function isSameWork(paper: Work, found: Work): boolean {
  const title = squeezed(paper.title);
  if (title === "" || title !== squeezed(found.title)) return false;
  const [ours, theirs] = [families(paper.authors), families(found.authors)];
  return ours.length === 0 || theirs.length === 0 || ours.some((family) => theirs.includes(family));
}

// Pages glue words and break them; the letters in their order decide.
function squeezed(title: string | null): string {
  return normaliseTitle(title ?? "").replaceAll(" ", "");
}

function families(authors: readonly Author[]): string[] {
  return authors.map((author) => normaliseTitle(familyName(author))).filter((family) => family !== "");
}
