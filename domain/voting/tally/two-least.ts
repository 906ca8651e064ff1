import { compare, type Fraction, toNumber } from "#domain/voting/fraction.ts";
import { at } from "./profile.ts";

export type Found = { candidate: number; value: Fraction };

/** How a rule tells its candidates' numbers: first a cheap bound, then the truth. */
export type Sought = {
  open: readonly number[];
  /** Per candidate the first one with the same approvers: their numbers are the same, so one is enough. */
  alike: readonly number[];
  /** Per candidate a float that its number is surely not below. It may be old where numbers only rise; refreshed here. */
  bounds: Float64Array;
  /** A fresh such float; Infinity when the candidate surely has no number. */
  estimate: (candidate: number) => number;
  /** The number itself, perhaps not in lowest terms; null when the candidate has none. */
  exact: (candidate: number) => Fraction | null;
};

/**
 * Takes candidates with lower bounds; gives the least number and the next, exactly, ties in tie order. Bounds are
 * floats rounded down generously, so they only ever save work: whoever might be among the two is computed exactly.
 */
export const twoLeast = ({ open, alike, bounds, estimate, exact }: Sought): [Found?, Found?] => {
  const found: [Found?, Found?] = [];
  const fresh = new Set<number>();
  const waiting = new Set(open);
  const known = new Map<number, Fraction | null>();
  for (;;) {
    const next = lowest(waiting, bounds);
    const limit = found[1] ? toNumber(found[1].value) : Number.POSITIVE_INFINITY;
    if (next === null || at(bounds, next) === Number.POSITIVE_INFINITY || at(bounds, next) > limit)
      return found;
    if (!fresh.has(next)) {
      fresh.add(next);
      bounds[next] = Math.max(at(bounds, next), estimate(next));
      continue;
    }
    waiting.delete(next);
    const twin = at(alike, next);
    const value = known.get(twin) ?? exact(next);
    known.set(twin, value);
    if (value === null) bounds[next] = Number.POSITIVE_INFINITY;
    else keep(found, { candidate: next, value });
  }
};

const lowest = (waiting: Set<number>, bounds: Float64Array): number | null => {
  let least: number | null = null;
  for (const one of waiting) if (least === null || at(bounds, one) < at(bounds, least)) least = one;
  return least;
};

const keep = (found: [Found?, Found?], one: Found): void => {
  const before = (other?: Found) => {
    const order = other ? compare(one.value, other.value) : -1;
    return order < 0 || (order === 0 && other !== undefined && one.candidate < other.candidate);
  };
  if (before(found[0])) [found[0], found[1]] = [one, found[0]];
  else if (before(found[1])) found[1] = one;
};

/** Takes the approvers of each candidate; gives for each the first candidate with the same ones. */
export const alikeOf = (approvers: readonly (readonly number[])[]): number[] => {
  const firsts = new Map<string, number>();
  return approvers.map((voters, candidate) => {
    const key = voters.join();
    const first = firsts.get(key) ?? candidate;
    firsts.set(key, first);
    return first;
  });
};
