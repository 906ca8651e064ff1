import { arxivAtom } from "./arxiv-atom.ts";
import { arxivMail } from "./arxiv-mail.ts";
import { arxivText } from "./arxiv-text.ts";
import { bibtex } from "./bibtex/bibtex.ts";
import { crossref } from "./crossref.ts";
import { csl } from "./csl.ts";
import type { Format } from "./format.ts";
import { hfJson } from "./hf-json.ts";
import { hfPage } from "./hf-page/hf-page.ts";
import { openalex } from "./openalex.ts";
import { openreview } from "./openreview.ts";
import { references } from "./references/references.ts";
import { ris } from "./ris/ris.ts";
import { semanticScholar } from "./semantic-scholar.ts";
import { csv } from "./tables/csv.ts";
import { markdown } from "./tables/markdown.ts";
import { schedule } from "./tables/schedule.ts";
import { zoteroCsv } from "./tables/zotero-csv.ts";
import { webOfScience } from "./web-of-science.ts";

/** Every format that can be read; where two recognise a text equally well, the earlier one has it. */
export const formats: readonly Format[] = [
  hfPage,
  bibtex,
  ris,
  webOfScience,
  csl,
  hfJson,
  crossref,
  openalex,
  semanticScholar,
  openreview,
  arxivAtom,
  arxivMail,
  arxivText,
  references,
  zoteroCsv,
  schedule,
  csv,
  markdown,
];

/** Takes the id of a format; gives the format, or null. */
export function formatById(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
