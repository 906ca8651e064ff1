export type TextPart = { at: number; text: string; isLink: boolean };

/** Takes a text; its parts in order, with web addresses apart. A sign that ends a sentence is not part of an address. */
export const splitLinks = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g)) {
    if (found.index > end) parts.push({ at: end, text: text.slice(end, found.index), isLink: false });
    end = found.index + found[0].length;
    parts.push({ at: found.index, text: found[0], isLink: true });
  }
  if (end < text.length) parts.push({ at: end, text: text.slice(end), isLink: false });
  return parts;
};
