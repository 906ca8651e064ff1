import Link from "next/link";
import { DataListItem } from "#components/ui/data-list-item.tsx";
import { VoteButton } from "#components/voting/vote-button.tsx";
import type { VoteState } from "#domain/voting/may-vote.ts";
import type { QueuedPaper } from "./queue-types.ts";

type Props = {
  team: string;
  paper: QueuedPaper;
  place: number;
  onVote?: (vote: VoteState) => void;
};

/** One waiting paper: its place, its votes, and why it stands there. */
export const QueueRow = ({ team, paper, place, onVote }: Props) => {
  const facts = [paper.authors, paper.label].filter((fact) => fact);
  return (
    <DataListItem id={paper.paperId}>
      <div className="flex gap-3">
        <span className="w-5 shrink-0 pt-3 text-right text-sm text-muted tabular">{place}</span>
        <VoteButton
          count={paper.voteCount}
          mine={paper.mine}
          title={paper.title}
          {...(onVote ? { onVote } : {})}
        />
        <div className="min-w-0 flex-1">
          <Link
            href={`/t/${team}/papers/${paper.paperId}`}
            prefetch={false}
            data-row-focus=""
            className="line-clamp-2 font-serif text-lg leading-snug text-ink hover:text-accent"
          >
            {paper.title}
          </Link>
          {facts.length > 0 ? <p className="mt-0.5 text-sm text-muted tabular">{facts.join(" · ")}</p> : null}
          {paper.value === null ? null : <p className="mt-1 text-sm text-muted">{paper.sentence}</p>}
        </div>
      </div>
    </DataListItem>
  );
};
