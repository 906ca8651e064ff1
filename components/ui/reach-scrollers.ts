/** Takes rendered HTML; gives it with everything that may scroll sideways reachable by key (code, tables, displayed math). */
export function reachScrollers(html: string): string {
  return html.replace(
    /<(pre|table|span class="katex-display")(?=[\s>])(?![^>]*\stabindex=)/g,
    '<$1 tabindex="0"',
  );
}
