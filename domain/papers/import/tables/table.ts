import type { ParsedImport } from "../draft-paper.ts";

/** A row of a table: the line on which it starts, from 1, and its cells without outer blanks. */
export type Row = { line: number; cells: string[] };

/** A table as it stands in a text: rows that are not blank, headings among them, and what could not be read. */
export type Table = { rows: Row[]; problems: ParsedImport["problems"] };

/** The most columns that are read; further ones are noise. */
export const mostColumns = 200;
