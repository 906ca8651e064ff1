import { lowered, raised } from "./tex-symbols.ts";

const WHOLE = new Map([
  ["∘", "°"],
  ["circ", "°"],
  ["°", "°"],
  ["′", "′"],
  ["prime", "′"],
  ["*", "*"],
  ["ast", "*"],
  ["⋆", "*"],
  ["star", "*"],
  ["†", "†"],
  ["dagger", "†"],
  ["⊤", "ᵀ"],
  ["top", "ᵀ"],
]);

/** Raises or lowers `inner` where every character has such a form; else keeps the sign before it. */
export const asScript = (sign: string, inner: string): string => {
  if (inner === "") return "";
  const whole = sign === "^" ? WHOLE.get(inner) : undefined;
  if (whole !== undefined) return whole;
  const forms = Array.from(inner, (char) => (sign === "^" ? raised : lowered).get(char));
  if (forms.length <= 6 && forms.every((form) => form !== undefined)) return forms.join("");
  return /^[\p{L}\p{N}\p{M}.]*$/u.test(inner) || forms.length === 1 ? `${sign}${inner}` : `${sign}(${inner})`;
};
