import { formulaAt } from "#domain/text/find-formula.ts";
import { arxivKey } from "./arxiv-id.ts";
import type { Identifiable } from "./identity.ts";
import { type Author, familyName } from "./paper.ts";

/** What an entry is written from; a stored paper and a draft both fit. Texts may hold TeX, as sources give them. */
export type Citable = Identifiable & {
  abstract: string | null;
  venue: string | null;
  publishedOn: string | null;
};

/** Takes a paper; gives one BibTeX entry that reads back as the same paper, with a line end. */
export function renderBibtex(paper: Citable): string {
  const [year, month] = (paper.publishedOn ?? "").split("-");
  const fields: [string, string | null][] = [
    ["title", paper.title && `{${texOf(paper.title)}}`],
    ["author", paper.authors.map(nameOf).filter(Boolean).join(" and ") || null],
    ["journal", paper.venue && texOf(paper.venue)],
    ["year", year || null],
    ["month", month || null],
    ["date", paper.publishedOn],
    ["eprint", paper.arxivId],
    ["archiveprefix", paper.arxivId && "arXiv"],
    ["doi", paper.doi && verbatim(paper.doi)],
    ["openreview", paper.openreviewId],
    ["url", paper.url && verbatim(paper.url)],
    ["abstract", paper.abstract && texOf(paper.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${paper.venue ? "article" : "misc"}{${keyOf(paper)},\n${lines.join("")}}\n`;
}

// "shannon1948mathematical": family, year, and the first word that says something.
function keyOf({ authors, publishedOn, title, arxivId }: Citable): string {
  const bare = (text: string) =>
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  const words = (title ?? "").split(/[\s–—-]+/).map(bare);
  const word = words.find((one) => one.length > 3) ?? words.find((one) => one !== "") ?? "";
  const family = bare(authors[0] ? familyName(authors[0]) : "");
  const key = `${family}${publishedOn?.slice(0, 4) ?? ""}${word}`;
  return key.slice(0, 60) || (arxivId && bare(arxivKey(arxivId))) || "paper";
}

// Braces keep a name from being taken apart at its commas and ands.
function nameOf(author: Author): string {
  const part = (text: string | undefined) => texOf(text ?? "");
  const whole = (text: string) => (text ? `{${text}}` : "");
  const [given, family] = [part(author.given), part(author.family)];
  if (!given || !family) return whole(family || given || part(author.literal));
  return /^[\p{L}\p{M}' .’-]+$/u.test(given + family) && !/\band\b/i.test(`${given} ${family}`)
    ? `${family}, ${given}`
    : `${whole(family)}, ${whole(given)}`;
}

// What is TeX already stays; the other signs that TeX would eat are escaped, and lone braces go.
function texOf(text: string): string {
  const tidy = text.replace(/\s+/g, " ").trim();
  const paired = pairs(tidy);
  const out: string[] = [];
  for (let i = 0; i < tidy.length; ) {
    const char = tidy[i] ?? "";
    const formula = formulaAt(tidy, i);
    const end = formula && isBalanced(formula.tex) ? formula.end : i + (char === "\\" ? 2 : 1);
    const source = tidy.slice(i, end);
    if (source.length > 2) out.push(source);
    else if (char === "\\") out.push(source.length === 2 ? source : "\\textbackslash{}");
    else if (char === "{" || char === "}") out.push(paired.has(i) ? char : "");
    else out.push(/[%&#_$]/.test(char) ? `\\${char}` : char);
    i = end;
  }
  return out.join("");
}

function isBalanced(tex: string): boolean {
  return pairs(tex).size === (tex.match(/(?<!\\)[{}]/g)?.length ?? 0);
}

// The places of the braces that belong together.
function pairs(text: string): Set<number> {
  const found = new Set<number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "{") open.push(i);
    else if (text[i] === "}") {
      const start = open.pop();
      if (start !== undefined) found.add(start).add(i);
    }
  }
  return found;
}

// An address keeps its signs; a brace would end the field.
function verbatim(text: string): string {
  return text.replace(/[{}\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
