import type { ColumnField, ParsedImport } from "./draft-paper.ts";

/** What a format may know beside the text. `today` is "YYYY-MM-DD". */
export type ReadContext = {
  today: string;
  /** The file's, which may tell the year of a schedule; null for a paste. */
  name?: string | null;
  /** What somebody said that the columns of a table hold, in their order; only tables look at it. */
  columns?: readonly (ColumnField | null)[];
  /** Told now and then how much of the text is read, 0–1; only slow formats call it. */
  tell?: (done: number) => void;
};

/** One way papers are written down. A new format is one module with this shape and one row in formats.ts. */
export type Format = {
  /** The name on the command line and in the database. */
  id: string;
  /** The name that people see. */
  label: string;
  /** How surely the text is of this format, 0–1; cheap, for it is asked of every text. */
  recognise: (text: string) => number;
  /** Reads any text without throwing, in linear time. */
  read: (text: string, context: ReadContext) => ParsedImport;
};
