import { z } from "zod";

// Invisible marks: some turn the reading direction of the names beside, some make two names look the same. Joiners
// inside a word stay, as Persian, Sinhala and composed emoji are written with them.
const invisible =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])|(?![\u200c\u200d])\p{Cf}/gu;

// Blank letters count as letters (Hangul fillers), and a blank Braille cell as a sign.
const seen = /[^\s\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Takes what somebody calls themselves; one line, 1 to 80 characters, something in it to be seen, no control characters. */
export const personNameInput = z
  .string()
  .max(400)
  .transform((text) =>
    text
      .normalize("NFC")
      .replace(invisible, "")
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
      .trim(),
  )
  .pipe(
    z.string().regex(seen, "Please give a name.").max(80, "This name is too long; 80 characters at most."),
  );
