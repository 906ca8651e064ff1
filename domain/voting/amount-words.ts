import { fraction, parse, toNumber } from "./fraction.ts";

/** Takes an exact fraction as text; gives it while a person can read it, else a number near it: "≈0.271". */
export const shortAmount = (text: string): string => {
  const read = parse(text);
  if (!read || text.length <= 9) return text;
  return `≈${toNumber(read)
    .toPrecision(3)
    .replace(/\.?0+$/, "")}`;
};

/** "1/4 of a seat", "1 seat", "5/2 seats". */
export const seatsOf = (text: string): string => {
  const read = parse(text);
  if (!read) return `${text} of a seat`;
  if (read.n === read.d) return "1 seat";
  const isPart = read.n < read.d && read.n > 0n;
  return isPart ? `${shortAmount(text)} of a seat` : `${shortAmount(text)} seats`;
};

/** Whether so many times this amount make exactly one seat. */
export const makesOneSeat = (count: number, text: string): boolean => {
  const read = parse(text);
  if (!read) return false;
  const all = fraction(read.n * BigInt(count), read.d);
  return all.n === 1n && all.d === 1n;
};

/** "Ana", "Ana and Bo", "Ana, Bo and 7 more": at most `most` names. */
export const listNames = (names: readonly string[], most = 12): string => {
  const shown = names.length > most ? names.slice(0, most - 1) : [...names];
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length < 2 ? (parts[0] ?? "nobody") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
};
