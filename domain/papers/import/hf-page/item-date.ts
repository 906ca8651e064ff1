import { readWrittenDay, type WrittenDay } from "../listing-date.ts";

/**
 * Takes the date line of an item: "Oct 7, 2024", "May 30", or with the number of comments glued to it
 * ("May 296" is May 29 and 6 comments); gives the day, or null. Of two readings the longer day wins.
 */
export function readItemDate(text: string): WrittenDay | null {
  const bare = text.replace(/^published on /i, "").replace(/\s*[·•]\s*\d{0,5}$/, "");
  const plain = readWrittenDay(bare);
  if (plain) return plain;
  const dated = /^([a-z]{3,9}\.? \d{1,2}, \d{4})[1-9]\d{0,4}$/i.exec(bare);
  if (dated?.[1]) return readWrittenDay(dated[1]);
  const [, month = "", digits = ""] = /^([a-z]{3,9}\.? )(\d{2,7})$/i.exec(bare) ?? [];
  const splits = [2, 1].filter((size) => /^[1-9]\d{0,4}$/.test(digits.slice(size)));
  return (
    splits.map((size) => readWrittenDay(month + digits.slice(0, size))).find((day) => day !== null) ?? null
  );
}
