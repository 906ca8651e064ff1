const hues = [20, 55, 95, 140, 175, 215, 255, 300, 340];

/** Takes a name, gives one or two capitals: first and last word; a mail address gives its first letter; "?" for nothing. */
export function initialsOf(name: string): string {
  const words = name
    .split("@")[0]!
    .split(/[\s._-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.map((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? "");
  const chosen = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  return chosen.join("").toLocaleUpperCase("en") || "?";
}

/** Takes any stable text (an id), gives a hue in degrees; the same text always has the same hue (FNV-1a, 32 bit). */
export function hueOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const char of seed) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hues[hash % hues.length]!;
}
