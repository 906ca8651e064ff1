/** Takes the words and perhaps a key ("v", "mod+k"), gives attributes for a focusable element; TooltipLayer shows them. */
export function tip(text: string, shortcut?: string) {
  return { "data-tip": text, "data-tip-keys": shortcut, "aria-description": text };
}
