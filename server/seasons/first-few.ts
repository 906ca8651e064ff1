/** Sentences that are named one by one. */
const most = 8;

/** Takes sentences that may be many; gives the first ones, and how many more there are as `rest` says it. */
export const firstFew = (sentences: readonly string[], rest: (count: number) => string): string[] => {
  const more = sentences.length - most;
  return more > 0 ? [...sentences.slice(0, most), rest(more)] : [...sentences];
};
