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
  earlier: "declined" | "withdrawn" | null;
};

/**
 * Orders who could present: those out by their own word last, volunteers first, then who presented least, then whose
 * last talk is longest ago, then by name. The order of the input does not matter.
 */
export const rankCandidates = <Person extends Candidate>(people: readonly Person[]): Person[] =>
  people.toSorted(
    (a, b) =>
      Number(a.earlier !== null) - Number(b.earlier !== null) ||
      Number(b.couldPresent) - Number(a.couldPresent) ||
      a.given + a.coming - (b.given + b.coming) ||
      compareText(a.lastOn ?? "", b.lastOn ?? "") ||
      compareText(a.name, b.name) ||
      compareText(a.userId, b.userId),
  );

// Not localeCompare: its order differs between servers.
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
