import { asScript } from "./as-script.ts";

const scripts = /<(su[bp])(?:\s[^<>]{0,200})?>([^<>]{0,200})<\/\1>/gi;
const breaks = /<(?:br|p|\/p|li|\/li|div|\/div|jats:p|\/jats:p)(?:\s[^<>]{0,200})?\s?\/?>/gi;
const tags =
  /<\/?(?:a|b|i|u|em|strong|span|sup|sub|sc|scp|code|small|tt|ul|ol|blockquote|h\d|jats:\w{1,20})(?:\s[^<>]{0,2000})?>/gi;
const entities = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

const names = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ndash: "–",
    mdash: "—",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    hellip: "…",
    times: "×",
  }),
);

/** Takes a text with the tags and entities that catalogues leave in titles; gives it without, `CO<sub>2</sub>` → CO₂. */
export const plainMarkup = (text: string): string =>
  text
    .replace(scripts, (_, kind: string, inner: string) =>
      asScript(kind.toLowerCase() === "sup" ? "^" : "_", inner),
    )
    .replace(breaks, " ")
    .replace(tags, "")
    .replace(entities, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return names.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    });
