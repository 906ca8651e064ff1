/** A line with something on it: its number from 1, its text without outer blanks, and whether a blank line stood before it. */
export type SourceLine = { line: number; text: string; gap: boolean };

/** Takes a text with any line ends; gives its lines that are not blank. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = true;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const trimmed = raw.trim();
    if (trimmed !== "") lines.push({ line: index + 1, text: trimmed, gap });
    gap = trimmed === "";
  }
  return lines;
}
