import { dayText } from "#components/papers/day-text.ts";
import { Badge } from "#components/ui/badge.tsx";
import type { Candidate } from "./ballot-types.ts";

type Props = { paper: Candidate; id?: string };

/** One quiet line about a paper on the shortlist. */
export const PaperFacts = ({ paper, id }: Props) => {
  const facts = [paper.authors, paper.label, `listed ${dayText(paper.listedOn)}`].filter((fact) => fact);
  return (
    <span id={id} className="mt-0.5 flex flex-wrap items-center gap-x-1 text-sm text-muted tabular">
      {/* The dot ends a fact: on a narrow page it must not begin a line. */}
      {facts.map((fact, index) => (
        <span key={fact}>{index < facts.length - 1 ? `${fact} ·` : fact}</span>
      ))}
      {paper.tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  );
};
