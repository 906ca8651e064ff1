import { escapeHtml } from "#domain/text/escape-html.ts";
import { MOST_HTML_BYTES } from "./limits.ts";

/** Makes any string storable: no lone surrogates, no NUL, line feeds only. */
export const storable = (text: string): string =>
  text.toWellFormed().replaceAll("\0", "\ufffd").replace(/\r\n?/g, "\n");

/** The source itself as HTML: what is shown of a text that cannot be rendered. Never throws. */
export const plainSource = (source: string): string => {
  const fits = storable(source).slice(0, MOST_HTML_BYTES / 10);
  return `<pre class="plain">${escapeHtml(fits.toWellFormed())}</pre>\n`;
};
