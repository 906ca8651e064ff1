/** Prints a table for people: first column to the left, numbers to the right. */
export const printTable = (title: string, head: string[], rows: string[][]): void => {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  console.info(
    [`\n${title}`, line(head), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join(
      "\n",
    ),
  );
};
