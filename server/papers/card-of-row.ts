import { formatAuthors } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { PaperRow } from "./paper-card.ts";

const labels: [prefix: string, label: (id: string) => string][] = [
  ["arxiv:", (id) => `arXiv ${id}`],
  ["doi:", (id) => `doi ${id}`],
  ["openreview:", (id) => `OpenReview ${id}`],
  ["acl:", (id) => `ACL ${id}`],
];

/** A paper's best-known name in one short word ("arXiv 2405.01234"); null for one known by title or address only. */
export const identityLabel = (identities: readonly string[]): string | null => {
  for (const [prefix, label] of labels) {
    const found = identities.find((identity) => identity.startsWith(prefix));
    if (found) return label(found.slice(prefix.length));
  }
  return null;
};

/** A row of the papers table as people read it: title without TeX left-overs, authors and identity in a few words. */
export const cardOfRow = <Row extends PaperRow>({ authors, identities, title, ...row }: Row) => ({
  ...row,
  title: readableText(title),
  authors: formatAuthors(authors),
  label: identityLabel(identities),
});
