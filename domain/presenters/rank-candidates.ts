import type { Elsewhere } from "./elsewhere.ts";

/** Somebody who could be asked to present. Dates are "2026-08-12". */
export type Candidate = {
  userId: string;
  name: string;
  /** Said "I could present it" about the paper (or one of the session's). */
  couldPresent: boolean;
  /** Talks given at sessions that were held, and those still to come. */
  given: number;
  coming: number;
  lastOn: string | null;
  /** What became of an earlier offer of this very place. */
  earlier: "declined" | "withdrawn" | "expired" | null;
  /** Why nobody would ask them by themselves; an organizer still can. */
  hindered?: "away" | "busy" | "exempt" | null;
  /** Their place at another session at the same time; with one nobody can ask them. */
  elsewhere?: Elsewhere | null;
};

/**
 * Orders who could present: those at another session then last, before them those out by their own word, after those who are away, busy there or exempt, volunteers first, then who presented least, then whose
 * last talk is longest ago, then by name. The order of the input does not matter.
 */
export const rankCandidates = <Person extends Candidate>(people: readonly Person[]): Person[] =>
  people.toSorted(
    (a, b) =>
      Number(Boolean(a.elsewhere)) - Number(Boolean(b.elsewhere)) ||
      Number(a.earlier !== null) - Number(b.earlier !== null) ||
      Number(Boolean(a.hindered)) - Number(Boolean(b.hindered)) ||
      Number(b.couldPresent) - Number(a.couldPresent) ||
      a.given + a.coming - (b.given + b.coming) ||
      compareText(a.lastOn ?? "", b.lastOn ?? "") ||
      compareText(a.name, b.name) ||
      compareText(a.userId, b.userId),
  );

/** Who is asked next without anybody choosing: the first in rank who was not asked for this place before, is not hindered and not at another session then. */
export const nextCandidate = <Person extends Candidate>(people: readonly Person[]): Person | undefined =>
  rankCandidates(people).find(
    ({ earlier, hindered, elsewhere }) => earlier === null && !hindered && !elsewhere,
  );

// Not localeCompare: its order differs between servers.
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
