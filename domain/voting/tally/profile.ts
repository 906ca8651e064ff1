import type { Fraction } from "#domain/voting/fraction.ts";

/**
 * What is counted. Candidates stand in tie order and are numbers from here on, as are voters; an empty ballot is a
 * voter who approves of nobody and still counts.
 */
export type Profile = {
  candidates: readonly string[];
  voters: readonly string[];
  weights: readonly Fraction[];
  /** Per voter: approved candidates, each once, in tie order. */
  approves: readonly (readonly number[])[];
  /** Per voter: groups of candidates from first choice on; who is missing is tied last. */
  ranks: readonly (readonly (readonly number[])[])[];
  /** Per candidate: the voters who approve. */
  approvers: readonly (readonly number[])[];
  seats: number;
};

/** Takes a list and a place that surely exists; gives what stands there. */
export const at = <T>(list: ArrayLike<T>, place: number): T => list[place] as T;
