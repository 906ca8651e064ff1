/** Most octets of a line without its end (RFC 5545, 3.1). */
const mostOctets = 75;

/** Takes any text; gives the value of a TEXT property: escaped (RFC 5545, 3.3.11), without control characters, always valid UTF-8. */
export const textValue = (text: string): string =>
  // Most texts have nothing to escape, and feeds have thousands of them.
  /^[\w .:()/?'-]*$/.test(text)
    ? text
    : text
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
  // As above: nearly all addresses are visible ASCII.
  /^[!#-~]*$/.test(address)
    ? address
    : address.toWellFormed().replace(/[\p{Cc}\p{Z}"]/gu, (found) => encodeURIComponent(found));

/** Takes logical lines; gives them as one text: each folded at 75 octets, no character split, each piece ended by CRLF. */
export const contentLines = (lines: readonly string[]): string => `${lines.map(fold).join("\r\n")}\r\n`;

const fold = (line: string): string => {
  // No character of a string takes more than three octets for each of its units.
  if (line.length <= mostOctets / 3) return line;
  if (isAscii(line)) return foldAscii(line);
  const pieces: string[] = [];
  let [from, at, octets] = [0, 0, 0];
  while (at < line.length) {
    const code = line.codePointAt(at) ?? 0;
    const size = sizeOf(code);
    if (octets + size > mostOctets) {
      pieces.push(line.slice(from, at));
      // The space that marks a continuation counts.
      [from, octets] = [at, 1];
    }
    octets += size;
    at += code < 0x10000 ? 1 : 2;
  }
  return [...pieces, line.slice(from)].join("\r\n ");
};

// A character is an octet there; from the second piece on, a space takes one.
const foldAscii = (line: string): string => {
  let folded = line.slice(0, mostOctets);
  for (let at = mostOctets; at < line.length; at += mostOctets - 1)
    folded += `\r\n ${line.slice(at, at + mostOctets - 1)}`;
  return folded;
};

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

const sizeOf = (code: number): number => {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};
