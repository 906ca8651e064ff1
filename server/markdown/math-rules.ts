import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import { formulaAt } from "#domain/text/find-formula.ts";
import { type FormulaBudget, formulaBudget, renderFormula } from "./render-formula.ts";

/** Teaches a Markdown parser `$…$`, `$$…$$`, `\(…\)`, `\[…\]` and fences marked `math`. */
export const mathRules = (md: MarkdownIt): void => {
  md.inline.ruler.before("escape", "formula", inlineFormula);
  md.block.ruler.before("fence", "formula", blockFormula, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  const set = (tex: string, display: boolean, env: unknown) => renderFormula(tex, display, budgetOf(env));
  md.renderer.rules.formula = (tokens, i, _options, env) =>
    set(tokens[i]?.content ?? "", tokens[i]?.markup === "display", env);
  md.renderer.rules.formula_block = (tokens, i, _options, env) =>
    `<p>${set(tokens[i]?.content ?? "", true, env)}</p>\n`;
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, i, options, env, self) =>
    tokens[i]?.info.trim() === "math"
      ? `<p>${set(tokens[i]?.content.trim() ?? "", true, env)}</p>\n`
      : (fence?.(tokens, i, options, env, self) ?? "");
};

const budgets = new WeakMap<object, FormulaBudget>();

const budgetOf = (env: unknown): FormulaBudget => {
  if (typeof env !== "object" || env === null) return formulaBudget();
  const budget = budgets.get(env) ?? formulaBudget();
  budgets.set(env, budget);
  return budget;
};

const inlineFormula = (state: StateInline, silent: boolean): boolean => {
  const formula = formulaAt(state.src, state.pos);
  if (formula === undefined || formula.end > state.posMax) return false;
  if (!silent) {
    const token = state.push("formula", "math", 0);
    token.content = formula.tex;
    token.markup = formula.display ? "display" : "inline";
  }
  state.pos = formula.end;
  return true;
};

const CLOSERS: Readonly<Record<string, string>> = { $$: "$$", "\\[": "\\]" };

/** A display formula that has its lines to itself, so that `- b` or `= c` in it is no list or heading. */
const blockFormula = (state: StateBlock, start: number, end: number, silent: boolean): boolean => {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineOf(state, start);
  const close = CLOSERS[first.slice(0, 2)];
  if (close === undefined) return false;
  const lines: string[] = [];
  for (let line = start; line < end; line++) {
    if (line > start && state.blkIndent > (state.sCount[line] ?? 0) && !state.isEmpty(line)) return false;
    const text = line === start ? first.slice(2) : lineOf(state, line);
    const at = text.indexOf(close);
    // Something after the closer: an ordinary line that begins with a formula.
    if (at >= 0 && at + 2 < text.length) return false;
    lines.push(at < 0 ? text : text.slice(0, at));
    if (at < 0) continue;
    const tex = lines.join("\n").trim();
    if (tex === "") return false;
    if (!silent) {
      const token = state.push("formula_block", "math", 0);
      token.content = tex.replace(/\n\s*\n/g, "\n");
      token.map = [start, line + 1];
      state.line = line + 1;
    }
    return true;
  }
  return false;
};

const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
