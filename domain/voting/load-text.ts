import { compare, type Fraction } from "./fraction.ts";

/** Takes a load, at least 0, and how many decimals; gives it as people read it: "0.33", "0.4", "2". Half rounds up. */
export const loadText = ({ n, d }: Fraction, decimals = 2): string => {
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * n * scale + d) / (2n * d);
  const rest = String(rounded % scale)
    .padStart(decimals, "0")
    .replace(/0+$/, "");
  const whole = String(rounded / scale);
  return rest === "" ? whole : `${whole}.${rest}`;
};

/**
 * Takes two loads; gives both with as many decimals as tell them apart, at most 6: "0.334" and "0.333". Texts are alike when the
 * loads are, or when they differ by less than a person would read.
 */
export const loadTexts = (one: Fraction, other: Fraction): [string, string] => {
  for (let decimals = 2; ; decimals++) {
    const texts: [string, string] = [loadText(one, decimals), loadText(other, decimals)];
    if (decimals === 6 || texts[0] !== texts[1] || compare(one, other) === 0) return texts;
  }
};
