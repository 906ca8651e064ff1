import type { MyBallot, RoundPage } from "./ballot-types.ts";

type Voted = Pick<RoundPage, "ballot" | "mine" | "turnout">;

/** So many approvals make a ballot that the count can do justice to. */
export const advised = (papers: number): number => Math.min(3, papers);

/** "6 of 30 approved": short, so that it never wraps. */
export const progressSentence = (approved: number, papers: number): string =>
  `${approved} of ${papers} approved`;

/** Takes the stored ballot and what is not saved yet; gives the approved papers, as the reader means it. */
export const approvedNow = (
  ballot: Pick<MyBallot, "approves"> | null,
  waiting: ReadonlyMap<string, boolean>,
): ReadonlySet<string> => {
  const approved = new Set(ballot?.approves);
  for (const [paperId, isApproved] of waiting)
    if (isApproved) approved.add(paperId);
    else approved.delete(paperId);
  return approved;
};

/** A round as it looks once the reader's ballot is this; null: they have none. Twice changes nothing. */
export const withBallot = <R extends Voted>(round: R, ballot: MyBallot | null): R => ({
  ...round,
  ballot,
  mine: round.mine && {
    ...round.mine,
    cast: ballot !== null,
    approved: ballot ? ballot.approves.length || ballot.ranks.flat().length : 0,
  },
  turnout: {
    ...round.turnout,
    cast: round.turnout.cast + Number(ballot !== null) - Number(round.ballot !== null),
  },
});
