/** Lines of a text with their numbers from 1; `more` says how many lines were left out at the end. */
export type Excerpt = { lines: { number: number; text: string }[]; more: number };

/** Takes a text and the lines from–to, both inclusive and from 1; gives them without blank ends, at most `most` lines of 4,000 characters. */
export const sourceExcerpt = (text: string, from: number, to: number, most = 80): Excerpt => {
  const lines = text
    .split(/\r\n|\n|\r/, to)
    .slice(from - 1)
    .map((line, index) => ({ number: from + index, text: line.slice(0, 4_000) }));
  const last = lines.findLastIndex((line) => line.text.trim() !== "");
  const kept = lines.slice(0, last + 1);
  return { lines: kept.slice(0, most), more: Math.max(0, kept.length - most) };
};
