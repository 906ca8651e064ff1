const tagName =
  "(?:jats|mml):[\\w-]{1,30}|abstract|bold|italic|title|sec|p|div|span|br|i|b|u|em|strong|sub|sup|sc|scp|tt|inline-formula|tex-math|list|list-item|math|mi|mo|mn|mrow|msub|msup|mtext";
const tag = new RegExp(`<(/?)(?:jats:|mml:)?(${tagName})(?:\\s[^<>]{0,500})?/?>`, "gi");
const block = /^(?:abstract|title|sec|p|div|br|list|list-item)$/i;
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Takes a text with tags of JATS, MathML or HTML; gives it plain, in paragraphs. Signs that are no tag ("a < b") stay. */
export function plainMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const isMarked = text.search(tag) >= 0;
  // Where tags make the paragraphs, line ends between them are how the source was printed.
  const plain = (isMarked ? text.replace(/\s+/g, " ") : text).replace(tag, (_, __, name: string) =>
    block.test(name.replace(/^jats:/i, "")) ? "\n\n" : "",
  );
  return entities(plain)
    .replace(/[ \t]*\n\s*/g, "\n\n")
    .trim()
    .replace(/^(?:abstract|summary)[.:]?\n\n/i, "");
}

// Once only: "&amp;lt;" is a text about "&lt;".
function entities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, ten, hex, name) => {
      if (name) return named[String(name).toLowerCase()] ?? whole;
      const code = ten ? Number(ten) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
