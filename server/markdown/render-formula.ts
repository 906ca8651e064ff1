import katex from "katex";
import { escapeHtml } from "#domain/text/escape-html.ts";
import { LONGEST_FORMULA, MOST_FORMULAS } from "./limits.ts";

/** How many formulas a text may still have rendered. */
export type FormulaBudget = { left: number };

/** A fresh budget for one text. */
export const formulaBudget = (): FormulaBudget => ({ left: MOST_FORMULAS });

/** A formula as KaTeX's HTML and MathML; one too long, too many or broken as its escaped source. Never throws. */
export const renderFormula = (tex: string, display: boolean, budget: FormulaBudget): string => {
  budget.left -= 1;
  if (budget.left < 0) return formulaSource(tex, "Too many formulas in one text");
  if (tex.length > LONGEST_FORMULA) return formulaSource(tex, "This formula is too long to be set");
  return withKatex(tex, display) ?? formulaSource(tex, "This formula could not be set");
};

const withKatex = (tex: string, display: boolean): string | undefined => {
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      trust: false,
      maxSize: 10,
      maxExpand: 100,
      throwOnError: false,
      strict: "ignore",
      // A fresh object: definitions must not live on from one formula to the next.
      macros: {},
    });
    return html.startsWith('<span class="katex-error"') ? undefined : html;
  } catch {
    // Deep nesting overflows the stack in spite of throwOnError.
    return undefined;
  }
};

const formulaSource = (tex: string, title: string): string =>
  `<code class="formula-source" title="${title}">${escapeHtml(tex)}</code>`;
