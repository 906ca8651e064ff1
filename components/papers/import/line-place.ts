/** Where a line stands in a list that draws only some of its lines: pixels from its top, and its number for those who hear it. */
export type LinePlace = {
  index: number;
  of: number;
  start: number;
  ref: (row: HTMLElement | null) => void;
};

/** Takes a line's place; gives what its element wears. */
export const placed = ({ index, of, start, ref }: LinePlace) => ({
  ref,
  "data-index": index,
  "aria-setsize": of,
  "aria-posinset": index + 1,
  style: { transform: `translateY(${start}px)` },
});
