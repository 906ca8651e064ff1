const feed = 0x0a;
const carriage = 0x0d;

/** Takes a text; gives a function from an index in it to its line, from 1. The text is walked once. */
export function lineFinder(text: string): (index: number) => number {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === feed || (code === carriage && text.charCodeAt(at + 1) !== feed)) starts.push(at + 1);
  }
  return (index) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
