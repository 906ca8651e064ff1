const most = 20;
const longest = 200;

/** Takes a cell of presenters ("A & B", "A, B", "A / B"); gives their names as written. */
export function readPresenters(cell: string): string[] {
  const names = cell
    .replace(/\[([^[\]]{1,300})\]\([^)]{0,2000}\)/g, "$1")
    .split(/\s*(?:[,;/&+|、，\n]|<br\s*\/?>|\s(?:and|und|et|y|with|mit)\s)\s*/iu)
    .map((name) =>
      name
        .trim()
        .replace(/^(?:and|&)\s/i, "")
        .replace(/^[@*_]{1,3}|[*_]{1,3}$/g, "")
        .trim(),
    )
    .filter((name) => /\p{L}/u.test(name) && name.length <= longest);
  return [...new Set(names)].slice(0, most);
}
