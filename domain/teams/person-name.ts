import { z } from "zod";

// Marks that turn the reading direction of what follows: in a list of names they would disturb the neighbours.
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Takes what somebody calls themselves; one line, 1 to 80 characters, without control characters. */
export const personNameInput = z
  .string()
  .max(400)
  .transform((text) =>
    text
      .normalize("NFC")
      .replace(turning, "")
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
      .trim(),
  )
  .pipe(z.string().min(1, "Please give a name.").max(80, "This name is too long; 80 characters at most."));
