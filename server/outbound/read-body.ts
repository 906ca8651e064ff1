import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

/** Most bytes of an answer, counted after decompression. */
export const mostBytes = 5 * 1024 * 1024;

export class TooLarge extends Error {}

/** Takes an answer; gives its text, plain or gzip. Stops at 5 MB: throws TooLarge, or an Error when it was cut off or is packed otherwise. */
export const readBody = async (answer: IncomingMessage): Promise<string> => {
  const packed = answer.headers["content-encoding"] ?? "identity";
  if (packed !== "gzip" && packed !== "identity") {
    answer.destroy();
    throw new Error(`An answer is packed as ${packed}, which was not asked for.`);
  }
  const pieces: Buffer[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const piece of source) {
      size += piece.length;
      if (size > mostBytes) throw new TooLarge();
      pieces.push(piece);
    }
  };
  await (packed === "gzip" ? pipeline(answer, createGunzip(), collect) : pipeline(answer, collect));
  // No text that we read may hold a NUL, and Postgres takes none.
  return Buffer.concat(pieces).toString("utf8").replaceAll("\0", "");
};
