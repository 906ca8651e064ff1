import { type SQL, sql } from "drizzle-orm";

/** Only letters and digits come into it, so nothing in it is an operator. A and B are title and authors. */
const beginningWith = (word: string) => `'${word}':*AB`;

const inWords = sql`(papers.title || ' ' || papers.authors_text)`;

/**
 * The condition that a paper's title or authors have a word that begins with this one, or this text somewhere in a word the
 * index finds by its first half: the index holds stems, and "attentio" is longer than the stem of "attention".
 */
export const hasWord = (word: string): SQL => {
  const literally = sql`${inWords} ilike ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`;
  const pieces = word.match(/[\p{L}\p{N}]+/gu) ?? [];
  const piece = pieces.reduce((longest, next) => (next.length > longest.length ? next : longest), "");
  if (piece === "") return literally;
  const chars = Array.from(piece);
  const half = beginningWith(chars.slice(0, Math.max(3, Math.ceil(chars.length / 2))).join(""));
  const nearly = sql`(papers.search @@ to_tsquery('simple', ${half}) and ${literally})`;
  if (piece !== word) return nearly;
  const whole = beginningWith(word);
  const stem = sql`to_tsquery('english', ${whole})`;
  // The index leaves words like "all" out of titles.
  return sql`(papers.search @@ (${stem} || to_tsquery('simple', ${whole})) or ${nearly} or (numnode(${stem}) = 0 and ${literally}))`;
};
