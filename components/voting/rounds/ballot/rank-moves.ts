import type { Ranking } from "./ballot-types.ts";

/** Where a paper stands: its tier, how many share it, and the place people read ("2" for both of two that tie for it). */
export type Place = { tier: number; shared: number; place: number };

/** Takes a ranking and a paper; gives where it stands, or null when it is not ranked. */
export const placeOf = (ranks: Ranking, id: string): Place | null => {
  const tier = ranks.findIndex((tied) => tied.includes(id));
  if (tier === -1) return null;
  const place = 1 + ranks.slice(0, tier).reduce((sum, tied) => sum + tied.length, 0);
  return { tier, place, shared: ranks[tier]!.length };
};

const without = (ranks: Ranking, id: string): Ranking =>
  ranks.map((tied) => tied.filter((one) => one !== id)).filter((tied) => tied.length > 0);

/** One place up: out of a tie to right above it, else over all that are just above. */
export const moveUp = (ranks: Ranking, id: string): Ranking => {
  const at = placeOf(ranks, id);
  if (!at) return ranks;
  if (at.shared > 1) return without(ranks, id).toSpliced(at.tier, 0, [id]);
  return at.tier === 0 ? ranks : without(ranks, id).toSpliced(at.tier - 1, 0, [id]);
};

/** One place down: out of a tie to right below it, else under all that are just below. */
export const moveDown = (ranks: Ranking, id: string): Ranking => {
  const at = placeOf(ranks, id);
  if (!at || (at.shared === 1 && at.tier === ranks.length - 1)) return ranks;
  // Alone, its own tier goes and the next one takes its number; either way the place below is the same.
  return without(ranks, id).toSpliced(at.tier + 1, 0, [id]);
};

/** Joins the papers that stand just above; the first has nobody to tie with. */
export const tieWithAbove = (ranks: Ranking, id: string): Ranking => {
  const at = placeOf(ranks, id);
  if (!at || at.tier === 0 || at.shared > 1) return ranks;
  return without(ranks, id).map((tied, tier) => (tier === at.tier - 1 ? [...tied, id] : tied));
};

/** Takes a paper out of its tie; it stands right below the others. */
export const untie = (ranks: Ranking, id: string): Ranking =>
  (placeOf(ranks, id)?.shared ?? 1) > 1 ? moveDown(ranks, id) : ranks;

/** Puts a paper at the end of the ranking. */
export const rankLast = (ranks: Ranking, id: string): Ranking =>
  placeOf(ranks, id) ? ranks : [...ranks, [id]];

/** Takes a paper out of the ranking: tied last with all that are not ranked. */
export const unrank = (ranks: Ranking, id: string): Ranking => without(ranks, id);

/** Takes a paper dragged onto another that is ranked; gives it that one's place, pushing it away from where the paper came. */
export const dropOn = (ranks: Ranking, id: string, over: string): Ranking => {
  const [from, to] = [placeOf(ranks, id), placeOf(ranks, over)];
  if (!to || id === over) return ranks;
  const order = ranks.flat();
  const isDown = from !== null && order.indexOf(id) < order.indexOf(over);
  const rest = without(ranks, id);
  const tier = rest.findIndex((tied) => tied.includes(over));
  return rest.toSpliced(isDown ? tier + 1 : tier, 0, [id]);
};

/** Whether two rankings say the same; the order within a tie says nothing. */
export const isSameRanking = (one: Ranking, other: Ranking): boolean =>
  one.length === other.length &&
  one.every((tied, tier) => {
    const theirs = new Set(other[tier]);
    return tied.length === theirs.size && tied.every((id) => theirs.has(id));
  });
