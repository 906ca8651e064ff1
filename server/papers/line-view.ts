import { identitiesOf } from "#domain/papers/identity.ts";
import { fillLabels, gapsOf } from "#domain/papers/import/fill-fields.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { identityLabel } from "./card-of-row.ts";
import type { ExistingPaper } from "./existing-papers.ts";
import type { StoredLine } from "./plan-stored-lines.ts";

/** A line of an import as a list shows it, beside the paper it met: the title readable, or what the paper is known by. */
export const lineView = (line: StoredLine, paper: ExistingPaper | null) => {
  const { position, source, draft, ticked, outcome, reason, fills } = line;
  const label = identityLabel(identitiesOf(draft));
  const isMet = outcome === "duplicate" && paper !== null;
  return {
    position,
    source,
    line: draft.line,
    alsoOnLines: draft.alsoOnLines,
    title: draft.title === null ? (label ?? draft.url) : readableText(draft.title),
    untitled: draft.title === null,
    authors: formatAuthors(draft.authors),
    label: draft.title === null ? null : label,
    problems: draft.problems,
    verdict: outcome ?? "unusable",
    sentence: reason ?? "",
    ticked,
    paper: paper && { id: paper.id, title: readableText(paper.name), status: paper.status },
    /** What storing filled in that paper, by name. */
    filled: (line.filled?.fields ?? []).map((field) => fillLabels[field]),
    fills: isMet ? fills.length : 0,
    gaps: isMet ? gapsOf(draft, paper).length : 0,
  };
};
