"use client";
import { isRanked } from "#domain/voting/round.ts";
import { ApprovalBallot } from "./approval-ballot.tsx";
import type { RoundPage } from "./ballot-types.ts";
import { RankedBallot } from "./ranked-ballot.tsx";
import { Shortlist } from "./shortlist.tsx";
import { whyNoVote } from "./words.ts";

type Props = { team: string; round: RoundPage };

/** The reader's ballot in an open round; its papers without controls, and why, for who does not vote. */
export const Ballot = ({ team, round }: Props) => {
  const why = whyNoVote(round);
  if (why)
    return (
      <>
        <p className="mb-4 max-w-[68ch] text-muted">{why}</p>
        <Shortlist team={team} papers={round.shortlist} />
      </>
    );
  return isRanked(round.method) ? (
    <RankedBallot key={round.id} team={team} round={round} />
  ) : (
    <ApprovalBallot key={round.id} team={team} round={round} />
  );
};
