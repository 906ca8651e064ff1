import { z } from "zod";

const longest = 254;

/** One spelling per mailbox: compatibility forms ("ａ", "ﬁ") become plain letters, then lower case. Not yet validated. */
export const normaliseEmail = (text: string): string =>
  // Once more at the end: lower-casing can leave marks that compose.
  text.normalize("NFKC").trim().toLowerCase().normalize("NFKC");

/** Takes what somebody typed; gives the address as it is stored. Normalised before it is judged, or two spellings could pass as two people. */
export const emailInput = z
  .string()
  .max(longest * 2)
  .transform(normaliseEmail)
  .pipe(z.email("This does not look like an e-mail address.").max(longest, "This address is too long."));

/** Takes what an outside service says; the address as stored, or null when it is none. */
export const readEmail = (value: unknown): string | null => {
  const read = emailInput.safeParse(value);
  return read.success ? read.data : null;
};
