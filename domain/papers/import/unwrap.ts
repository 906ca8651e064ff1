import { joinWrapped } from "./hf-page/wrapping.ts";

/** Takes a text that may be wrapped over lines; gives it on one line, without characters that cannot be shown. */
export function oneLine(text: string): string {
  return joinWrapped(readable(text).split(/[\n\r\u2028\u2029]+\s*/))
    .replace(/\s+/g, " ")
    .trim();
}

/** Takes a hard-wrapped text; gives its paragraphs, each on one line. A blank line or a deeper indent starts one. */
export function unwrapProse(text: string): string {
  const lines = readable(text).split(/\r\n|[\n\r\u2028\u2029]/);
  const indents = lines.slice(1).flatMap((line) => (line.trim() === "" ? [] : [indentOf(line)]));
  const least = indents.reduce((smallest, indent) => Math.min(smallest, indent), Number.POSITIVE_INFINITY);
  const paragraphs: string[][] = [];
  let opens = true;
  for (const line of lines) {
    const isBlank = line.trim() === "";
    if (!isBlank && (opens || indentOf(line) > least)) paragraphs.push([line]);
    else if (!isBlank) paragraphs.at(-1)?.push(line);
    opens = isBlank;
  }
  return paragraphs.map((parts) => joinWrapped(parts).replace(/\s+/g, " ").trim()).join("\n\n");
}

// A database takes neither NUL nor half a character.
function readable(text: string): string {
  return text.toWellFormed().replace(/(?![\n\r\t])\p{Cc}/gu, "");
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
