import { identitiesOf } from "#domain/papers/identity.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { identityLabel } from "./card-of-row.ts";
import type { StoredLine } from "./plan-stored-lines.ts";

/** A line of an import as a list shows it: the title readable, or what the paper is known by. */
export const lineView = ({ draft }: Pick<StoredLine, "draft">) => {
  const label = identityLabel(identitiesOf(draft));
  return {
    line: draft.line,
    alsoOnLines: draft.alsoOnLines,
    title: draft.title === null ? (label ?? draft.url) : readableText(draft.title),
    untitled: draft.title === null,
    authors: formatAuthors(draft.authors),
    label: draft.title === null ? null : label,
    problems: draft.problems,
  };
};
