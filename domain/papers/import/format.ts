import type { ParsedImport } from "./draft-paper.ts";

/** One way papers are written down. A new format is one module with this shape and one row in formats.ts. */
export type Format = {
  /** The name on the command line and in the database. */
  id: string;
  /** The name that people see. */
  label: string;
  /** How surely the text is of this format, 0–1; cheap, for it is asked of every text. */
  recognise: (text: string) => number;
  /** Reads any text without throwing, in linear time; `today` is "YYYY-MM-DD". */
  read: (text: string, context: { today: string }) => ParsedImport;
};
