import { arxivText } from "./arxiv-text.ts";
import type { Format } from "./format.ts";
import { hfPage } from "./hf-page/hf-page.ts";
import { csv } from "./tables/csv.ts";
import { markdown } from "./tables/markdown.ts";
import { schedule } from "./tables/schedule.ts";
import { zoteroCsv } from "./tables/zotero-csv.ts";

/** Every format that can be read; where two recognise a text equally well, the earlier one has it. */
export const formats: readonly Format[] = [hfPage, arxivText, zoteroCsv, schedule, csv, markdown];

/** Takes the id of a format; gives the format, or null. */
export function formatById(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
