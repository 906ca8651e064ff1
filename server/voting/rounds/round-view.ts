import type { Disclosure, RoundMethod, RoundPhase } from "#domain/voting/round.ts";
import type { Duel } from "#domain/voting/tally/duels.ts";
import type { Measure } from "#domain/voting/tally/result.ts";

/** A round in a list. Moments are ISO in UTC. */
export type RoundCard = {
  id: string;
  title: string;
  phase: RoundPhase;
  method: RoundMethod;
  seats: number;
  candidates: number;
  opensAt: string;
  closesAt: string;
  zone: string;
  quorum: number | null;
  /** Ballots so far and how many may vote: numbers only, never who. */
  turnout: { cast: number; eligible: number };
  /** What the reader said: null where they may not vote; cast false while they have no ballot. */
  mine: null | { cast: boolean; approved: number };
  /** Titles of the winners, once decided. */
  winners: string[];
};

/** A paper on the shortlist, with all that a voter needs to judge it. */
export type Candidate = {
  id: string;
  title: string;
  authors: string;
  label: string | null;
  url: string | null;
  listedOn: string;
  abstractHtml: string | null;
  readableAbstract: string | null;
  tags: string[];
};

/** The reader's own ballot. */
export type MyBallot = { approves: string[]; ranks: string[][]; castAt: string; version: number };

export type RoundPage = RoundCard & {
  disclosure: Disclosure;
  remindHours: number | null;
  /** In the order in which this reader gets them (their own, so that no paper profits from standing first). */
  shortlist: Candidate[];
  ballot: MyBallot | null;
  /** Who may vote where not every member may. */
  voters: { userId: string; name: string }[] | null;
  createdBy: string;
  closedAt: string | null;
  /** Who closed it early. */
  closedBy: string | null;
  cancelledAt: string | null;
  cancelledReason: string | null;
  takenUpAt: string | null;
  /** Seats filled so far, while it is counted. */
  countedSeats: number;
  version: number;
  may: { vote: boolean; run: boolean; edit: boolean };
  now: string;
};

/** What one voter gave. Where only counts are shown: the reader's own, and one sum of all others (userId and name null). */
export type ShownPayment = {
  userId: string | null;
  name: string | null;
  mine: boolean;
  /** How many gave this together: 1 but for the sum of others. */
  voters: number;
  gave: string;
  left: string | null;
};

export type Winner = {
  paperId: string;
  title: string;
  status: "candidate" | "scheduled" | "discussed" | "archived";
  session: { id: string; onDate: string } | null;
  by: Measure;
  value: string | null;
  /** "Carried by Ana, Bo, Chen and Dana; each paid 1/4 of a seat." */
  sentence: string;
  payers: ShownPayment[];
  runnerUp: { paperId: string; title: string; value: string } | null;
  /** How many of all ballots rank it above the runner-up and the other way round: sums only. */
  duel: (Duel & { of: number }) | null;
  approvals: number;
};

export type ShownShare = {
  userId: string;
  name: string;
  mine: boolean;
  approved: number;
  won: number;
  gave: string;
};

/** Budgets after each winner (null: before the first); with counts only the reader's own bar and one of all others (key "others"). */
export type ShownBudgets = {
  after: { paperId: string; title: string } | null;
  bars: { key: string; name: string; mine: boolean; amount: string; share: number }[];
  /** What all have left, as a fraction of seats. */
  all: string;
}[];

export type ResultPage = {
  roundId: string;
  method: RoundMethod;
  seats: number;
  disclosure: Disclosure;
  frozenAt: string;
  countedAt: string;
  turnout: { cast: number; eligible: number };
  winners: Winner[];
  /** Names: every voter; counts: the reader alone, or nobody. */
  members: ShownShare[];
  budgets: ShownBudgets;
  /** The same seats under plain approval. */
  plainApproval: { winners: { paperId: string; title: string; here: boolean }[]; missing: string[] };
  /** All candidates in tie order with their approvals. */
  candidates: { paperId: string; title: string; approvals: number; won: boolean }[];
  /** On the shortlist, but no longer a candidate at the close. */
  leftOut: { paperId: string; title: string }[];
};

/** A chosen paper that waits for a session: a round's winner that was taken up, or the queue's pick. */
export type ChosenPaper = {
  paperId: string;
  title: string;
  authors: string;
  voteCount: number;
  chosenAt: string;
  /** Of a round: how many of its ballots approve (or rank) the paper. */
  by:
    | { kind: "round"; roundId: string; title: string; ranked: boolean; approvals: number; cast: number }
    | { kind: "queue" };
};
