import { arxivText } from "./arxiv-text.ts";
import { bibtex } from "./bibtex/bibtex.ts";
import { csl } from "./csl.ts";
import type { Format } from "./format.ts";
import { hfPage } from "./hf-page/hf-page.ts";
import { ris } from "./ris/ris.ts";
import { webOfScience } from "./web-of-science.ts";

/** Every format that can be read; where two recognise a text equally well, the earlier one has it. */
export const formats: readonly Format[] = [hfPage, bibtex, ris, webOfScience, csl, arxivText];

/** Takes the id of a format; gives the format, or null. */
export function formatById(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
