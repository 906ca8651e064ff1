import type { PageLine } from "./page-lines.ts";

const widestScreen = 160;

/**
 * Takes the lines of a page; gives the width at which its paragraphs are wrapped, or null. They are when no line is long
 * and, where three or more texts stand together, all but the last are about equally wide. A list of titles is not.
 */
export function wrapWidth(lines: readonly (PageLine & { isText: boolean })[]): number | null {
  let balance = 0;
  let widest = 0;
  let widths: number[] = [];
  for (const line of lines) {
    if (line.isText) widest = Math.max(widest, line.text.length);
    if (!line.isText || line.gap || line.heading || line.numbered) {
      balance += judgeRun(widths);
      widths = [];
    }
    if (line.isText) widths.push(line.text.length);
  }
  return widest <= widestScreen && balance + judgeRun(widths) > 0 ? widest : null;
}

/** Takes two lines one under the other and the width; says whether the first is full: the next one's first word had no room. */
export function isFullLine(text: string, next: string, width: number): boolean {
  const word = next.split(/\s/, 1)[0] ?? "";
  // Lines of a list are indented deeper than others, by less than this.
  return text.length + 1 + word.length > width - 4;
}

function judgeRun(widths: number[]): number {
  if (widths.length < 3) return 0;
  const full = widths.slice(0, -1);
  const widest = full.reduce((most, width) => Math.max(most, width), 0);
  return widest >= 40 && full.every((width) => width >= widest * 0.7) ? 1 : -1;
}

/** Takes the lines of one wrapped paragraph; gives its text. A word cut at its own hyphen ("multi-", "agent") gets no blank. */
export function joinWrapped(parts: readonly string[]): string {
  const joined: string[] = [];
  for (const part of parts) {
    const bare = part.replace(/\\{1,2}$/, "").trim();
    const glued =
      /[\p{L}\p{N}]-$/u.test((joined.at(-1) ?? "").slice(-3)) &&
      /^(?!(?:and|or|to)\b)[\p{L}\p{N}]/iu.test(bare);
    joined.push(glued || joined.length === 0 ? bare : ` ${bare}`);
  }
  return joined.join("");
}
