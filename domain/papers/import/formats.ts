import { arxivAtom } from "./arxiv-atom.ts";
import { arxivMail } from "./arxiv-mail.ts";
import { arxivText } from "./arxiv-text.ts";
import { crossref } from "./crossref.ts";
import type { Format } from "./format.ts";
import { hfJson } from "./hf-json.ts";
import { hfPage } from "./hf-page/hf-page.ts";
import { openalex } from "./openalex.ts";
import { openreview } from "./openreview.ts";
import { semanticScholar } from "./semantic-scholar.ts";

/** Every format that can be read; where two recognise a text equally well, the earlier one has it. */
export const formats: readonly Format[] = [
  hfPage,
  arxivText,
  hfJson,
  crossref,
  openalex,
  semanticScholar,
  openreview,
  arxivAtom,
  arxivMail,
];

/** Takes the id of a format; gives the format, or null. */
export function formatById(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
