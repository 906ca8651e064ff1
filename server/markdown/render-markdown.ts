import MarkdownIt from "markdown-it";
import { blockLimits } from "./block-limits.ts";
import { DEEPEST_LEVEL, MOST_HTML_BYTES, MOST_SOURCE_BYTES } from "./limits.ts";
import { linkRules } from "./link-rules.ts";
import { mathRules } from "./math-rules.ts";
import { type Mentions, mentionRule } from "./mention-rule.ts";
import { plainSource, storable } from "./plain-source.ts";
import { safeHtml } from "./safe-html.ts";

export { rendererVersion } from "./limits.ts";

/** What a text may refer to. `mentions` maps handles in lower case to member ids. */
/** `mostBytes` is where a longer source is shown as it is; a comment's limit when absent. */
export type RenderOptions = { mentions?: Mentions; mostBytes?: number };

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: DEEPEST_LEVEL });
markdown.use(blockLimits).use(mathRules).use(linkRules).use(mentionRule);

// A comment stands below the page's own headings.
for (const rule of ["heading_open", "heading_close"]) {
  markdown.renderer.rules[rule] = (tokens, i, options, _env, self) => {
    const token = tokens[i];
    if (token !== undefined) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 3)}`;
    return self.renderToken(tokens, i, options);
  };
}

/**
 * Markdown with formulas as safe HTML: at most 20 kB (or `mostBytes`) in and 1 MB out, beyond that its escaped source.
 * Pure and synchronous; never throws. May be slow on hostile input: servers call `renderComment` instead.
 */
export const renderMarkdown = (source: string, options: RenderOptions = {}): string => {
  if (Buffer.byteLength(source) > (options.mostBytes ?? MOST_SOURCE_BYTES)) return plainSource(source);
  try {
    const html = safeHtml(markdown.render(storable(source), { mentions: options.mentions }));
    return Buffer.byteLength(html) > MOST_HTML_BYTES ? plainSource(source) : html;
  } catch {
    return plainSource(source);
  }
};
