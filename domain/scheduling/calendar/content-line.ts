/** Most octets of a line without its end (RFC 5545, 3.1). */
const mostOctets = 75;

/** Takes any text; gives the value of a TEXT property: escaped (RFC 5545, 3.3.11), without control characters, always valid UTF-8. */
export const textValue = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** Takes any text; gives the value of a parameter. Quotes cannot be written there in any way that all programs read, so they become apostrophes. */
export const parameterValue = (text: string): string => {
  const plain = text
    .toWellFormed()
    .replaceAll('"', "'")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
  return /[:;,]/.test(plain) ? `"${plain}"` : plain;
};

/** Takes an address of the web or of mail; gives it as a value of its own: nothing in it can end the line or begin a parameter. */
export const uriValue = (address: string): string =>
  address.toWellFormed().replace(/[\p{Cc}\p{Z}"]/gu, (found) => encodeURIComponent(found));

/** Takes a logical line; gives it folded at 75 octets, no character split, each piece ended by CRLF. */
export const contentLine = (line: string): string => {
  const pieces: string[] = [];
  let [piece, octets] = ["", 0];
  for (const character of line) {
    const size = sizeOf(character);
    if (octets + size > mostOctets) {
      pieces.push(piece);
      // The space that marks a continuation counts.
      [piece, octets] = [" ", 1];
    }
    piece += character;
    octets += size;
  }
  return `${[...pieces, piece].join("\r\n")}\r\n`;
};

const sizeOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};
