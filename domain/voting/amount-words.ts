import { type Fraction, fraction, parse, toNumber } from "./fraction.ts";

/** Takes an exact fraction as text; gives it while a person can read it, else a number near it: "≈0.271". */
export const shortAmount = (text: string): string => {
  const read = parse(text);
  if (!read || text.length <= 9) return text;
  return `≈${toNumber(read)
    .toPrecision(3)
    .replace(/\.?0+$/, "")}`;
};

/** Takes an exact fraction as text; gives it as a sentence says it: "3", "2/3", "0.2", else a number near it: "about 0.54". */
export const saidAmount = (text: string): string => {
  const read = parse(text);
  if (!read || read.d <= 4n) return text;
  const said = hundredthsOf(read);
  if (100n % read.d === 0n) return said;
  return said === "0" ? "less than 0.01" : `about ${said}`;
};

/** "1/4 of a seat", "about 0.54 of a seat", "1 seat", "5/2 seats": as a sentence says it. */
export const seatsOf = (text: string): string => {
  const read = parse(text);
  const said = saidAmount(text);
  if (!read) return `${said} of a seat`;
  if (said === "1" || said === "about 1") return `${said} seat`;
  const isPart = read.n < read.d && read.n > 0n;
  return isPart ? `${said} of a seat` : `${said} seats`;
};

const hundredthsOf = (amount: Fraction): string => String(Math.round(toNumber(amount) * 100) / 100);

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
