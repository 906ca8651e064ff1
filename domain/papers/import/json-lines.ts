/** Takes a JSON text and a depth (1: inside the outermost bracket); gives the line of each object that opens there. Linear. */
export function objectLines(text: string, depth: number): number[] {
  const lines: number[] = [];
  let line = 1;
  let open = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "\n" || (char === "\r" && text[at + 1] !== "\n")) line += 1;
    else if (quoted) {
      if (char === "\\") at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{" || char === "[") {
      if (char === "{" && open === depth) lines.push(line);
      open += 1;
    } else if (char === "}" || char === "]") open -= 1;
  }
  return lines;
}
