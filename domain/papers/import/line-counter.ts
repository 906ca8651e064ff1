/** Takes a text; gives a function from an index to its line, from 1. Indexes must be asked in rising order, so that the text is walked once. */
export function lineCounter(text: string): (index: number) => number {
  const ends = /\r\n|\n|\r/g;
  let line = 1;
  let next = ends.exec(text);
  return (index) => {
    while (next && next.index < index) {
      line += 1;
      next = ends.exec(text);
    }
    return line;
  };
}
