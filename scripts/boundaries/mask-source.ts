// A slash after one of these begins a regular expression, not a division.
const BEFORE_REGEX =
  /(^|[=(,:;!&|?{}[\]+\-*%^~<>]|\b(return|typeof|case|in|of|do|else|await|yield|void|delete|instanceof))\s*$/;

/**
 * Gives the source with the insides of comments, strings, templates and regular expressions as spaces, at the same
 * offsets and lines. Quotes stay, so that an import still shows where its path begins.
 */
export function maskSource(source: string): string {
  const masked = source.split("");
  const hide = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (masked[at] !== "\n") masked[at] = " ";
  };
  // Depths of braces at which a template's ${…} ends.
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  const template = (from: number) => {
    const end = templateEnd(source, from);
    hide(from, end);
    if (source.startsWith("${", end)) templates.push(depth++);
    return end + (source[end] === "$" ? 2 : 1);
  };
  while (at < source.length) {
    const char = source[at];
    const two = source.slice(at, at + 2);
    let end = at + 1;
    if (two === "//" || two === "/*") {
      end = two === "//" ? until(source, "\n", at) : until(source, "*/", at + 2, 2);
      hide(at, end);
    } else if (char === '"' || char === "'") {
      end = quoteEnd(source, at + 1, char);
      hide(at + 1, end);
      end++;
    } else if (char === "`") end = template(at + 1);
    else if (char === "{") depth++;
    else if (char === "}") {
      depth--;
      if (templates.at(-1) === depth) {
        templates.pop();
        end = template(at + 1);
      }
    } else if (char === "/" && BEFORE_REGEX.test(masked.slice(Math.max(0, at - 40), at).join(""))) {
      const closing = regexEnd(source, at + 1);
      if (closing > 0) {
        hide(at + 1, closing);
        end = closing + 1;
      }
    }
    at = end;
  }
  return masked.join("");
}

function until(source: string, mark: string, from: number, extra = 0): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + extra;
}

/** A string ends at its quote or, in the text of JSX where an apostrophe is no quote, at the line's end. */
function quoteEnd(source: string, from: number, quote: string): number {
  let at = from;
  while (at < source.length && source[at] !== quote && source[at] !== "\n") at += source[at] === "\\" ? 2 : 1;
  return Math.min(at, source.length);
}

function templateEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== "`" && !source.startsWith("${", at))
    at += source[at] === "\\" ? 2 : 1;
  return Math.min(at, source.length);
}

/** Gives where a regular expression ends, or 0 when the line ends before (then it was a division or JSX). */
function regexEnd(source: string, from: number): number {
  let inClass = false;
  for (let at = from; at < source.length && source[at] !== "\n"; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "[") inClass = true;
    else if (source[at] === "]") inClass = false;
    else if (source[at] === "/" && !inClass) return at;
  }
  return 0;
}
