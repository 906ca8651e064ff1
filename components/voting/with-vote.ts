import type { VoteState } from "#domain/voting/may-vote.ts";

export type Votable = { voteCount: number; mine: VoteState };

/** A paper as it looks once the reader's vote counts; the same vote twice changes nothing. */
export const withVote = <P extends Votable>(paper: P, vote: VoteState): P => ({
  ...paper,
  mine: vote,
  voteCount: paper.voteCount + Number(vote !== "no") - Number(paper.mine !== "no"),
});
