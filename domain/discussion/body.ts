import { z } from "zod";
import { bytesOf, MOST_BODY_BYTES } from "./body-bytes.ts";

/** Takes what was typed, gives what is stored: no empty lines at either end. The first line keeps its indent, which means code. */
export const tidyBody = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[^\S\n]*\n)+/, "")
    .trimEnd();

/** Takes a text, gives whether anything in it can be seen. */
export const saysSomething = (text: string): boolean => /[^\p{C}\p{Z}]/u.test(text);

/** A comment's Markdown, tidied: something to see, at most 20 kB, no NUL. */
export const commentBody = z
  .string()
  // Counted in characters first, so that a huge text is refused before it is walked.
  .max(MOST_BODY_BYTES, "A comment holds at most 20 kB of text.")
  .transform(tidyBody)
  .refine(saysSomething, "Please write something first.")
  .refine((text) => !text.includes("\0"), "This text holds a character that cannot be stored.")
  .refine((text) => bytesOf(text) <= MOST_BODY_BYTES, "A comment holds at most 20 kB of text.");
