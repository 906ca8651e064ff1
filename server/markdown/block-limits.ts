import type { MarkdownIt, StateBlock } from "markdown-it";
import { escapeHtml } from "#domain/text/escape-html.ts";
import { DEEPEST_LEVEL, MOST_COLUMNS } from "./limits.ts";

/** Teaches a Markdown parser to show tables that are too wide, and nesting that is too deep, as their source. */
export const blockLimits = (md: MarkdownIt): void => {
  md.block.ruler.before("table", "wide_table", wideTable, { alt: ["paragraph", "reference"] });
  md.block.ruler.before("wide_table", "too_deep", tooDeep);
  md.renderer.rules.plain_block = (tokens, i) =>
    `<pre class="plain">${escapeHtml(tokens[i]?.content ?? "")}</pre>\n`;
};

const pushPlain = (state: StateBlock, start: number, next: number): void => {
  const token = state.push("plain_block", "pre", 0);
  token.content = state.getLines(start, next, state.blkIndent, false);
  token.map = [start, next];
  state.line = next;
};

// The parser drops what is deeper than its own limit; a margin below that keeps it readable.
const tooDeep = (state: StateBlock, start: number, end: number, silent: boolean): boolean => {
  if (state.level < DEEPEST_LEVEL - 5) return false;
  if (!silent) pushPlain(state, start, end);
  return true;
};

const wideTable = (state: StateBlock, start: number, end: number, silent: boolean): boolean => {
  if (start + 1 >= end || columnsOf(state, start + 1) <= MOST_COLUMNS) return false;
  if (silent) return true;
  let next = start + 2;
  while (next < end && !state.isEmpty(next) && (state.sCount[next] ?? 0) >= state.blkIndent) next++;
  pushPlain(state, start, next);
  return true;
};

/** How many columns a delimiter row (`|---|:--:|`) stands for; 0 for any other line. */
const columnsOf = (state: StateBlock, line: number): number => {
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const text = state.src.slice(from, state.eMarks[line]).trim();
  if (text.length <= MOST_COLUMNS || !/^[|:\s-]+$/.test(text) || !text.includes("|")) return 0;
  return text.replace(/^\||\|$/g, "").split("|").length;
};
