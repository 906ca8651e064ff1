import type { WrittenDay } from "../listing-date.ts";
import { headerLine, isFurniture } from "./chrome.ts";
import { readItemDate } from "./item-date.ts";
import type { PageLine } from "./page-lines.ts";

/** What a line is on such a page. `number` is votes or comments, which only its place can tell. */
export type Mark =
  | { kind: "text" }
  | { kind: "header"; on: WrittenDay | null }
  | { kind: "number" | "votes"; value: number | null }
  | { kind: "authors"; on: WrittenDay | null }
  | { kind: "date"; on: WrittenDay; published: boolean }
  | { kind: "submitted" }
  | { kind: "link" }
  | { kind: "digest"; title: string; upvotes: number; url: string | null }
  | { kind: "furniture" };

const longestMark = 600;

/** Takes a line of a page; gives what it is by its own looks. Long lines are text without a look. */
export function classify(line: PageLine): Mark {
  if (line.text.length > longestMark) return { kind: "text" };
  const text = line.text.replace(/^[-*•·]\s+/, "");
  return (
    header(text) ??
    votes(text, line.url) ??
    authors(text) ??
    date(text) ??
    other(text) ??
    digest(line) ?? { kind: "text" }
  );
}

function header(text: string): Mark | null {
  const found = headerLine(text);
  return found && { kind: "header", on: found.on };
}

function votes(text: string, url: string | null): Mark | null {
  const [, sure] = /^(?:\[-\]|upvote|[▲△👍])\s*(\d{1,6})$/iu.exec(text) ?? [];
  if (sure) return { kind: "votes", value: Number(sure) };
  if (text === "-" || text === "[-]") return { kind: "votes", value: null };
  const value = readCount(text);
  if (value === null) return null;
  return { kind: url !== null && /\/login\b/.test(url) ? "votes" : "number", value };
}

function authors(text: string): Mark | null {
  const [found, rest = ""] = /^\d{1,4} authors?\b\s*[·•]?\s*(.{0,30})$/i.exec(text) ?? [];
  if (found === undefined) return null;
  const on = readItemDate(rest);
  return rest === "" || on || readCount(rest) !== null ? { kind: "authors", on } : null;
}

function date(text: string): Mark | null {
  const on = text.length > 40 ? null : readItemDate(text);
  return on && { kind: "date", on, published: /^published/i.test(text) };
}

function other(text: string): Mark | null {
  if (/^submitted by\b.{0,60}$/i.test(text)) return { kind: "submitted" };
  if (/^<?https?:\/\/\S+$/i.test(text)) return { kind: "link" };
  return isFurniture(text) ? { kind: "furniture" } : null;
}

const digestTitle =
  /^(?:\d{1,3}[.)]\s+|[-*•]\s+)?(\S.*\S|\S)\s?\((\d[\d,.]{0,8}k?)\s?[▲△⬆↑🔼👍]\uFE0F?\)\s*:?\s*(?:[<(]?(https?:\/\/[^\s>)]+)[>)]?)?$/iu;

// "Title (113 ▲)" from the digest mail, the title or the whole perhaps a Markdown link.
function digest(line: PageLine): Mark | null {
  const [, title = "", count = "", after] = /[▲△⬆↑🔼👍]/u.test(line.text)
    ? (digestTitle.exec(line.text) ?? [])
    : [];
  const upvotes = readCount(count.replaceAll(",", ""));
  if (title === "" || upvotes === null) return null;
  const [, linked, address] = /^\*{0,2}\[(.+)\]\((\S+)\)\*{0,2}$/.exec(title) ?? [];
  return { kind: "digest", title: linked ?? title, upvotes, url: address ?? after ?? line.url };
}

function readCount(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const [, thousands] = /^(\d{1,3}(?:\.\d)?)k$/i.exec(text) ?? [];
  return thousands ? Math.round(Number(thousands) * 1_000) : null;
}
