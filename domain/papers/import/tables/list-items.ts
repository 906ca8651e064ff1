/** An item of a list: its line, how far it is indented, and its text, wrapped lines joined. */
export type ListItem = { line: number; depth: number; text: string };

const bullet = /^(\s{0,40})(?:[-*+•·–]|\(?\d{1,4}[.)])\s+(?=\S)/;
const wholeLink = /^(?:\*\*)?\[[^[\]]{1,600}\]\(/;

/** Takes a text with "\n" line ends; gives the items of its bulleted and numbered lists, and lines that begin with a link. */
export function listItems(text: string): ListItem[] {
  const items: { line: number; depth: number; parts: string[] }[] = [];
  let open = false;
  for (const [index, line] of text.split("\n").entries()) {
    const found = bullet.exec(line.slice(0, 60));
    if (found)
      items.push({ line: index + 1, depth: depthOf(found[1] ?? ""), parts: [line.slice(found[0].length)] });
    else if (wholeLink.test(line.slice(0, 700)) || line.includes("[[")) {
      if (!line.startsWith("#")) items.push({ line: index + 1, depth: 0, parts: [line] });
    } else if (open && /^\s+\S/.test(line)) items.at(-1)?.parts.push(line);
    open = line.trim() !== "" && (found !== null || open) && !line.startsWith("#");
    if (!found && !/^\s/.test(line)) open = false;
  }
  return items.map(({ line, depth, parts }) => ({
    line,
    depth,
    text: parts.map((part) => part.trim()).join(" "),
  }));
}

// A tab is as deep as four blanks.
function depthOf(indent: string): number {
  return indent.replaceAll("\t", "    ").length;
}
