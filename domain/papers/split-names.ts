const others = /^(?:et\.? al\.?|and others|others|u\. ?a\.|\.{2,}|…)$/i;
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?$/i;
const particles = /^(?:(?:van|von|de|der|den|del|di|da|dos|du|la|le|el|al|bin|ten|ter|zu)\s)+/i;

/**
 * Takes names on one line; gives each as "Given Family" or "Family, Given". What commas mean is told by the words between
 * them: "Ann Bo, Cy Di" are two people, "Bo, Ann" is one.
 */
export const splitNames = (line: string): string[] => {
  if (/[;；]/u.test(line)) return line.split(/[;；]/u).flatMap((part) => oneName(tidy(part)));
  const chunks = line.replace(/,?\s(?:et\.? al\.?|and others)\s*$/i, "").split(/,?\s(?:and|und|et|&)\s/i);
  return chunks.flatMap((chunk) => splitCommas(chunk, chunks.length > 1));
};

const splitCommas = (text: string, isOneOfSeveral: boolean): string[] => {
  const parts = withSuffixes(
    text
      .split(/[,，、]/u)
      .map(tidy)
      .filter((part) => part !== "" && !others.test(part)),
  );
  const isFamily = (part: string) => !part.replace(particles, "").includes(" ");
  if (parts.length % 2 === 0 && parts.every((part, at) => at % 2 === 1 || isFamily(part)))
    return pairs(parts);
  // "García Márquez, Gabriel"
  if (parts.length === 2 && !isOneOfSeveral && !parts[1]?.includes(" ")) return pairs(parts);
  return parts;
};

// Between semicolons stands one name, whatever its commas.
const oneName = (text: string): string[] => {
  const [family = "", ...given] = withSuffixes(
    text
      .split(/[,，、]/u)
      .map(tidy)
      .filter(Boolean),
  );
  if (family === "" || others.test(family)) return [];
  return [given.length === 0 ? family : `${family}, ${given.join(" ")}`];
};

// "King, Martin, Jr." and "Martin King, Jr." are one person's.
const withSuffixes = (parts: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const part of parts) {
    const isSuffix = suffix.test(part) && kept.length > 0;
    // In "King, Martin, Jr." the suffix is the family's.
    const at = isSuffix && kept.length === 2 && !kept[0]?.includes(" ") ? 0 : kept.length - 1;
    if (isSuffix) kept[at] = `${kept[at]} ${part}`;
    else kept.push(part);
  }
  return kept;
};

const pairs = (parts: readonly string[]): string[] =>
  parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1]}`] : []));

const tidy = (part: string): string => part.trim().replace(/^(?:and|&)\s/i, "");
