const most = 4;

/** Takes names; gives them as a sentence lists them: "Ana", "Ana and Ben", "Ana, Ben, Cem and 5 others". */
export const listNames = (names: readonly string[]): string => {
  const sorted = [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rest = sorted.length - most;
  const shown = rest > 1 ? [...sorted.slice(0, most), `${rest} others`] : sorted;
  if (shown.length < 2) return shown[0] ?? "nobody";
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
};
