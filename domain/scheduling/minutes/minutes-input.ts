import * as z from "zod";
import { isWebAddress } from "#domain/text/web-address.ts";
import { mostMinutes } from "./most-minutes.ts";

/** What a session's group wrote down, as Markdown; empty is allowed, so that a text can be taken away. */
export const minutesBody = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trimEnd())
  .refine((text) => text.length <= mostMinutes, "Minutes hold at most 50,000 characters.")
  .refine((text) => !text.includes("\0"), "This text holds a character that cannot be stored.");

const sentence = "Please give an address that starts with https:// or http://.";

/** An address a browser opens as a page. */
export const webAddress = z
  .string()
  .trim()
  .max(2_000, "This address is too long.")
  .refine((text) => !/\p{Cc}/u.test(text) && isWebAddress(text), sentence);

/** What a material is called. */
export const materialTitle = z
  .string()
  .trim()
  .min(1, "Please say what it is.")
  .max(200, "Please keep this to 200 characters.")
  .regex(/^\P{Cc}*$/u, "Please keep this to one line.");
