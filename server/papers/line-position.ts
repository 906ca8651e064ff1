import { importLimits } from "#domain/papers/import/import-limits.ts";

/** Takes a text's place in its import (from 1) and a line's place in it (from 0); gives the line's position. Reading one text anew moves no line of another. */
export const linePosition = (source: number, index: number): number =>
  (source - 1) * importLimits.papers + index + 1;
