import { escapeHtml } from "#domain/text/escape-html.ts";
import { readableParts, type TextPart } from "#domain/text/readable-tex.ts";
import { MOST_HTML_BYTES, MOST_SOURCE_BYTES } from "./limits.ts";
import { plainSource, storable } from "./plain-source.ts";
import { formulaBudget, renderFormula } from "./render-formula.ts";
import { safeHtml } from "./safe-html.ts";

/**
 * An abstract as safe HTML: TeX left-overs made readable, formulas set, addresses linked, blank lines between
 * paragraphs; `*`, `#` and `_` stay as they are. 20 kB in, 1 MB out, else the escaped source. Never throws.
 */
export const renderAbstract = (text: string): string => {
  const budget = formulaBudget();
  const paragraph = (source: string) =>
    `<p>${readableParts(source).map(asHtml(budget, true)).join("")}</p>\n`;
  return guarded(text, plainSource, (source) =>
    source
      .split(/\n\s*\n/)
      .map(paragraph)
      .join(""),
  );
};

/** A title as safe inline HTML: as an abstract, but one line and without links, since a title is often one. */
export const renderTitle = (text: string): string => {
  const budget = formulaBudget();
  return guarded(text, escapeHtml, (source) => readableParts(source).map(asHtml(budget, false)).join(""));
};

const asHtml =
  (budget: ReturnType<typeof formulaBudget>, block: boolean) =>
  (part: TextPart): string => {
    if (part.kind === "text") return escapeHtml(part.text.replace(/[ \t\n]+/g, " "));
    if (part.kind === "formula") return renderFormula(part.tex, part.display && block, budget);
    const url = escapeHtml(part.url);
    return block ? `<a href="${url}">${url}</a>` : url;
  };

const guarded = (
  text: string,
  fallback: (source: string) => string,
  render: (source: string) => string,
): string => {
  if (Buffer.byteLength(text) > MOST_SOURCE_BYTES) return fallback(text);
  try {
    const html = safeHtml(render(storable(text).trim()));
    return Buffer.byteLength(html) > MOST_HTML_BYTES ? fallback(text) : html;
  } catch {
    return fallback(text);
  }
};
