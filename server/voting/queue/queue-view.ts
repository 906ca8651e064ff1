/** The queue as a reader sees it. Loads are exact fractions as text ("2/3") beside a rounded number for bars. */
export type QueuePage = {
  /** In the order in which they would be picked if nobody voted in between: at most 30. */
  order: {
    paperId: string;
    title: string;
    authors: string;
    label: string | null;
    voteCount: number;
    mine: "no" | "yes" | "could_present";
    /** "Carried by Ana, Bo and Chen, who reach 1/3; next best would reach 1/2." */
    sentence: string;
    value: string | null;
  }[];
  /** Waiting papers beyond those. */
  more: number;
  loads: { userId: string; name: string; mine: boolean; load: string; share: number }[];
  mean: string;
  /** What the reader's load means today, in words; null for somebody who does not vote. */
  mySentence: string | null;
  picks: {
    id: string;
    paperId: string;
    title: string;
    pickedAt: string;
    pickedBy: string;
    sentence: string;
    undone: boolean;
    /** Only the newest, while nothing is scheduled. */
    mayUndo: boolean;
    /** Why not, in a sentence. */
    whyNot: string | null;
  }[];
  may: { pick: boolean };
};
