import { plainMarkup } from "#domain/text/plain-markup.ts";

const block = /<\/?(?:jats:)?(?:abstract|title|sec|p|list|list-item|br|div)(?:\s[^<>]{0,500})?\/?>/gi;
const inline =
  /<\/?(?:mml:[\w-]{1,30}|jats:[\w-]{1,30}|italic|bold|inline-formula|tex-math)(?:\s[^<>]{0,500})?\/?>/gi;

/** Takes an abstract with tags of JATS, MathML or HTML; gives it plain, in paragraphs, without the heading "Abstract". */
export function jatsProse(text: string): string {
  // Where tags make the paragraphs, line ends between them are only how the source was printed.
  const source = text.search(block) >= 0 ? text.replace(/\s+/g, " ") : text;
  return plainMarkup(source.replace(block, "\n\n").replace(inline, ""))
    .replace(/^\s*(?:abstract|summary)[.:]?\s*\n\n/i, "")
    .trim();
}
