import { at } from "./profile.ts";

/**
 * Takes a table of who is preferred to whom by how much, `size` by `size`; gives the strength of the strongest path
 * between each two, as places among the distinct values of the table (0 for no path) and those values. Only the order
 * of strengths matters, so the cubic part runs on small integers, whatever the weights were.
 */
export const widestPaths = <T extends number | bigint>(
  preferred: readonly T[],
  size: number,
): { strength: Int32Array; values: T[] } => {
  const values = [...new Set(preferred)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const places = new Map(values.map((value, place) => [value, place + 1]));
  const strength = new Int32Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      const value = at(preferred, a * size + b);
      if (value > at(preferred, b * size + a)) strength[a * size + b] = places.get(value) ?? 0;
    }
  for (let by = 0; by < size; by++)
    for (let a = 0; a < size; a++) {
      const first = at(strength, a * size + by);
      if (first === 0) continue;
      for (let b = 0; b < size; b++) {
        const path = Math.min(first, at(strength, by * size + b));
        if (a !== b && path > at(strength, a * size + b)) strength[a * size + b] = path;
      }
    }
  return { strength, values };
};
