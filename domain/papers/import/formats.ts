import { arxivText } from "./arxiv-text.ts";
import { bibtex } from "./bibtex/bibtex.ts";
import type { Format } from "./format.ts";
import { hfPage } from "./hf-page/hf-page.ts";

/** Every format that can be read; where two recognise a text equally well, the earlier one has it. */
export const formats: readonly Format[] = [hfPage, bibtex, arxivText];

/** Takes the id of a format; gives the format, or null. */
export function formatById(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
