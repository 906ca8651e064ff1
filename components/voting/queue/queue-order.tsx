"use client";
import { DataList } from "#components/ui/data-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { VoteState } from "#domain/voting/may-vote.ts";
import { QueueRow } from "./queue-row.tsx";
import type { Queue, QueuedPaper } from "./queue-types.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  order: Queue["order"];
  more: number;
  onVote?: (paperId: string, vote: VoteState) => void;
};

/** What waits, in the order in which it would be picked; papers that nobody wants apart from the others. */
export const QueueOrder = ({ team, order, more, onVote }: Props) => {
  const wanted = order.filter(({ value }) => value !== null);
  const unwanted = order.filter(({ value }) => value === null);
  const toggle = (row: HTMLElement) => {
    const paper = order.find(({ paperId }) => paperId === row.dataset.id);
    if (paper) onVote?.(paper.paperId, paper.mine === "no" ? "yes" : "no");
  };
  const keys = { v: { label: "Vote, or take it back", act: toggle } };
  const list = (label: string, papers: QueuedPaper[], before: number) => (
    <DataList label={label} {...(onVote ? { keys } : {})}>
      {papers.map((paper, at) => (
        <QueueRow
          key={paper.paperId}
          team={team}
          paper={paper}
          place={before + at + 1}
          {...(onVote ? { onVote: (vote: VoteState) => onVote(paper.paperId, vote) } : {})}
        />
      ))}
    </DataList>
  );
  return (
    <>
      {wanted.length > 0 ? (
        <Section title={words.next} count={wanted.length}>
          {list(words.next, wanted, 0)}
        </Section>
      ) : null}
      {unwanted.length > 0 ? (
        <Section title={words.unwanted}>
          <p className="pt-2 text-sm text-muted">{words.unwantedOrder}</p>
          {list(words.unwanted, unwanted, wanted.length)}
        </Section>
      ) : null}
      {more > 0 ? <p className="mt-3 text-sm text-muted">{words.more(more)}</p> : null}
    </>
  );
};
