/**
 * An exact number: n / d with d above 0. Votes are counted with these because a tie must be a tie: floats would let
 * rounding decide what a group reads.
 *
 * Growth: every addition multiplies denominators, so a fraction is kept in lowest terms, and rules that add thousands
 * of times keep one common denominator for all voters instead (see phragmen.ts, equal-shares.ts).
 */
export type Fraction = { readonly n: bigint; readonly d: bigint };

/** Takes two whole numbers; gives the largest that divides both, never below 0. */
export const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** Takes two whole numbers above 0; gives the least that both divide. */
export const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

/** Takes numerator and denominator, not 0; gives the fraction in lowest terms. */
export const fraction = (n: bigint, d = 1n): Fraction => {
  const shared = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / shared, d: d / shared };
};

export const zero: Fraction = { n: 0n, d: 1n };

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const div = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** Below 0, 0 or above 0, as a is less than, equal to or more than b. Needs no lowest terms. */
export const compare = (a: Fraction, b: Fraction): number => {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
};

export const min = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);

/** "3", "-1/2": what people read and what is stored. */
export const format = ({ n, d }: Fraction): string => (d === 1n ? String(n) : `${n}/${d}`);

/** Reads "3", "-1/2" or "0.25" exactly; null for anything else. */
export const parse = (text: string): Fraction | null => {
  const found = /^(-?\d+)(?:\/(\d+)|\.(\d+))?$/.exec(text.trim());
  if (!found) return null;
  const [, whole = "", below, decimals = ""] = found;
  if (below !== undefined) return /^0+$/.test(below) ? null : fraction(BigInt(whole), BigInt(below));
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

/** The nearest float or its neighbour, also when both parts are too long for one: for bars and first guesses only. */
export const toNumber = ({ n, d }: Fraction): number => {
  const quick = Number(n) / Number(d);
  if (Number.isFinite(quick) && (quick !== 0 || n === 0n)) return quick;
  const surplus = bits(n) - bits(d);
  const shift = BigInt(64 - surplus);
  const scaled = shift >= 0n ? (n << shift) / d : n / (d << -shift);
  return Number(scaled) * 2 ** -Number(shift);
};

const bits = (value: bigint): number => (value < 0n ? -value : value).toString(16).length * 4;
