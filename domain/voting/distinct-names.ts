/** Names of a document to count hold 200 characters; room is left for a number. */
const longest = 180;

/**
 * Takes names or titles; gives each as a name that no other has, in the same order: long ones are cut, and who is called
 * like somebody before gets a number, "Ana (2)".
 */
export const distinctNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    const short = name.slice(0, longest).replace(/[\ud800-\udbff]$/, "") || "?";
    let count = counts.get(short) ?? 0;
    let label = short;
    do {
      count++;
      label = count === 1 ? short : `${short} (${count})`;
    } while (taken.has(label));
    counts.set(short, count);
    taken.add(label);
    return label;
  });
};
