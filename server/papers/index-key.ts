import { createHash } from "node:crypto";

/** Most bytes of a key that is stored as it is; an index of Postgres takes rows of about 2,700 bytes. */
const mostBytes = 1_000;

/** Takes an identity or a title key; gives what the database indexes: itself, or for a very long one its begin and its SHA-256. */
export const indexKey = (key: string): string =>
  Buffer.byteLength(key) <= mostBytes
    ? key
    : `${key.slice(0, 100).toWellFormed()}…${createHash("sha256").update(key).digest("hex")}`;
