import { at, type Profile } from "./profile.ts";
import type { Step } from "./result.ts";

/** How many voters rank one above another, and how many the other way round. */
export type Votes = { for: number; against: number };

/** A winner against the one that came next; `chain` is the weakest win of the way to it, where it wins by no direct duel. */
export type Duel = Votes & { chain: Votes | null };

/** Takes a profile of ranked ballots and its steps; gives each step's duel with its runner-up, null where there is none. */
export const duelsOf = (profile: Profile, steps: readonly Step[]): (Duel | null)[] => {
  const numbers = new Map(profile.candidates.map((candidate, number) => [candidate, number]));
  const duel = duelOf(profile);
  return steps.map(({ winner, by, value, runnerUp }) => {
    const [a, b] = [numbers.get(winner), numbers.get(runnerUp?.candidate ?? "")];
    if (by !== "strength" || a === undefined || b === undefined) return null;
    const votes = duel(a, b);
    const isDirect = votes.for > votes.against || value === runnerUp?.value;
    return { ...votes, chain: isDirect ? null : weakestOf(duel, profile.candidates.length, a, b) };
  });
};

type Pair = (a: number, b: number) => Votes;

/** Who is not ranked is tied last. A pair is counted once, when it is first asked for. */
const duelOf = ({ candidates, ranks }: Profile): Pair => {
  const size = candidates.length;
  const places = ranks.map((groups) => {
    const place = new Int32Array(size).fill(groups.length);
    for (const [number, group] of groups.entries()) for (const one of group) place[one] = number;
    return place;
  });
  const known = new Map<number, number>();
  const above = (a: number, b: number) => {
    const key = a * size + b;
    const count = known.get(key) ?? places.filter((place) => at(place, a) < at(place, b)).length;
    known.set(key, count);
    return count;
  };
  return (a, b) => ({ for: above(a, b), against: above(b, a) });
};

/** The weakest win on the strongest chain of wins from a to b: the chain is grown from a by its strongest win each time. */
const weakestOf = (duel: Pair, size: number, a: number, b: number): Votes | null => {
  const weakest = new Map<number, Votes>();
  const open = new Set(Array(size).keys());
  for (let from: number | null = a; from !== null && from !== b; from = strongest(open, weakest)) {
    open.delete(from);
    const before = weakest.get(from);
    for (const to of open) {
      const win = duel(from, to);
      if (win.for <= win.against) continue;
      const way = before && before.for <= win.for ? before : win;
      if (way.for > (weakest.get(to)?.for ?? 0)) weakest.set(to, way);
    }
  }
  return weakest.get(b) ?? null;
};

const strongest = (open: ReadonlySet<number>, weakest: ReadonlyMap<number, Votes>): number | null => {
  let best: number | null = null;
  for (const one of open)
    if ((weakest.get(one)?.for ?? 0) > (best === null ? 0 : (weakest.get(best)?.for ?? 0))) best = one;
  return best;
};
