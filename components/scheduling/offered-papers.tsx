"use client";
import { Button } from "#components/ui/button.tsx";
import type { OfferedPaper } from "./session-types.ts";
import { words } from "./words.ts";

type Props = {
  label: string;
  /** Whether the label is shown above, or only said. */
  isTitled: boolean;
  papers: OfferedPaper[];
  onAdd: (paper: OfferedPaper) => void;
};

/** Papers to add to a session; nothing where there are none. */
export const OfferedPapers = ({ label, isTitled, papers, onAdd }: Props) => {
  const { picker } = words;
  if (papers.length === 0) return null;
  return (
    <div>
      {isTitled ? <p className="mb-1.5 text-sm font-medium">{label}</p> : null}
      <ul
        aria-label={label}
        className="max-h-80 divide-y divide-line overflow-y-auto rounded-control border border-line"
      >
        {papers.map((paper) => (
          <li key={paper.id} className="flex items-center gap-3 px-3 py-2">
            <div className="min-w-0 flex-1">
              <p className="line-clamp-2 font-serif leading-snug">{paper.title}</p>
              <p className="text-xs text-muted tabular">
                {[
                  picker.votes(paper.voteCount),
                  paper.authors,
                  paper.status === "scheduled" ? picker.elsewhere : "",
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <Button size="small" aria-label={picker.add(paper.title)} onClick={() => onAdd(paper)}>
              Add
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
