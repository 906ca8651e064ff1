import type { PaperStatus } from "#domain/papers/paper.ts";
import type { VoteState } from "#domain/voting/may-vote.ts";

/** The queue as a reader sees it. Loads are exact fractions as text ("2/3") beside a rounded number for bars. */
export type QueuePage = {
  /** In the order in which they would be picked if nobody voted in between: at most 30. */
  order: {
    paperId: string;
    title: string;
    authors: string;
    label: string | null;
    /** Votes that count here: those of members who vote now. */
    voteCount: number;
    mine: VoteState;
    /** "Carried by Ana, Bo and Chen, who reach 0.33; the next best would reach 0.5." */
    sentence: string;
    /** The load its carriers reach; null for a paper without votes. */
    value: string | null;
  }[];
  /** Waiting papers beyond those. */
  more: number;
  /** Whose papers come soonest first. `shown` is the load as people read it, `share` its part of the largest (0 to 1) for a bar. */
  loads: { userId: string; name: string; mine: boolean; load: string; shown: string; share: number }[];
  mean: string;
  meanShown: string;
  meanShare: number;
  /** What the reader's load means today, in words; null for somebody who does not vote. */
  mySentence: string | null;
  picks: {
    id: string;
    paperId: string;
    title: string;
    /** Where the paper is now. */
    status: PaperStatus;
    pickedAt: string;
    pickedBy: string;
    sentence: string;
    undone: boolean;
    /** Of those that stand. */
    isNewest: boolean;
    /** Only the newest, while nothing is scheduled. */
    mayUndo: boolean;
    /** Why not, in a sentence. */
    whyNot: string | null;
  }[];
  may: { pick: boolean };
};
