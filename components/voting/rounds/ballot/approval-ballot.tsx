"use client";
import { DataList } from "#components/ui/data-list.tsx";
import { advised, progressSentence } from "./approvals.ts";
import { BallotActs } from "./ballot-acts.tsx";
import { BallotHead } from "./ballot-head.tsx";
import { BallotNote } from "./ballot-note.tsx";
import { BallotRow } from "./ballot-row.tsx";
import type { RoundPage } from "./ballot-types.ts";
import { useApprovals } from "./use-approvals.ts";
import { useFolds } from "./use-folds.ts";
import { words } from "./words.ts";

type Props = { team: string; round: RoundPage };

/** The ballot of a round in which papers are approved; saved as the reader goes. */
export const ApprovalBallot = ({ team, round }: Props) => {
  const { approved, choose, saver } = useApprovals(team, round);
  const folds = useFolds();
  const papers = round.shortlist;
  const act = (label: string, press: (id: string) => void) => ({
    label,
    act: ({ dataset }: HTMLElement) => {
      if (dataset.id) press(dataset.id);
    },
  });
  const keys = {
    v: act(words.approveKey, (id) => choose(id, !approved.has(id))),
    o: act(words.abstractKey, folds.fold),
  };
  return (
    <>
      <BallotNote round={round} />
      <BallotHead
        value={approved.size}
        max={papers.length}
        text={progressSentence(approved.size, papers.length)}
        {...(approved.size < advised(papers.length) ? { advice: words.advised(advised(papers.length)) } : {})}
        hasBallot={round.ballot !== null}
        saver={saver}
      />
      <DataList label={words.shortlist} keys={keys} className="border-b border-line">
        {papers.map((paper) => (
          <BallotRow
            key={paper.id}
            team={team}
            paper={paper}
            approved={approved.has(paper.id)}
            isOpen={folds.isOpen(paper.id)}
            onChoose={(isApproved) => choose(paper.id, isApproved)}
            onFold={() => folds.fold(paper.id)}
          />
        ))}
      </DataList>
      <BallotActs
        team={team}
        roundId={round.id}
        hasBallot={round.ballot !== null}
        chosen={approved.size}
        isBusy={saver.waiting.size > 0}
      />
    </>
  );
};
