import { format, fraction } from "#domain/voting/fraction.ts";
import { type Arithmetic, isSmall, large, small } from "./arithmetic.ts";
import { at, type Profile } from "./profile.ts";
import { resultOf, type Step, type TallyResult } from "./result.ts";
import { wholeWeights } from "./whole-weights.ts";
import { widestPaths } from "./widest-paths.ts";

/**
 * Takes a profile of ranked ballots; a candidate beats another when the strongest chain of majorities to it is stronger
 * than the one back. Seats go, one after the other, to the first in tie order whom nobody left beats.
 */
export const schulze = (profile: Profile): TallyResult => {
  const size = profile.candidates.length;
  const { whole, scale, sum } = wholeWeights(profile.weights);
  const { strength, values } = isSmall(sum)
    ? widestPaths<number | bigint>(preferences(profile, whole, small), size)
    : widestPaths<number | bigint>(preferences(profile, whole, large), size);
  const over = (a: number, b: number) => at(strength, a * size + b);
  const text = (place: number) => format(fraction(place === 0 ? 0n : BigInt(at(values, place - 1)), scale));
  let open = [...profile.candidates.keys()];
  const isUnbeaten = (one: number) => open.every((other) => over(other, one) <= over(one, other));
  const trace: Step[] = [];
  while (trace.length < profile.seats) {
    // Beating is free of circles (Schulze 2011), so somebody is always unbeaten; the first open one is never needed.
    const winner = open.find(isUnbeaten) ?? open[0] ?? 0;
    open = open.filter((one) => one !== winner);
    const next = open.find(isUnbeaten) ?? null;
    trace.push({
      winner: at(profile.candidates, winner),
      by: "strength",
      value: next === null ? null : text(over(winner, next)),
      payers: [],
      runnerUp:
        next === null ? null : { candidate: at(profile.candidates, next), value: text(over(next, winner)) },
    });
  }
  return resultOf("schulze", trace);
};

/** The weight of the voters who prefer a to b, at a · size + b; who is not ranked is tied last. */
const preferences = <T extends number | bigint>(
  { candidates, ranks }: Profile,
  whole: readonly bigint[],
  { zero, from, plus }: Arithmetic<T>,
): T[] => {
  const size = candidates.length;
  const table = Array.from<T>({ length: size * size }).fill(zero);
  for (const [voter, groups] of ranks.entries()) {
    const weight = from(at(whole, voter));
    const below = new Set(candidates.keys());
    for (const group of groups) {
      for (const one of group) below.delete(one);
      const worse = [...below];
      for (const a of group)
        for (const b of worse) table[a * size + b] = plus(at(table, a * size + b), weight);
    }
  }
  return table;
};
