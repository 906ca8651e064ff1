import { arxivKey, arxivMonth, arxivUrl } from "../arxiv-id.ts";
import { findArxivIds } from "../find-arxiv-ids.ts";
import { type DraftPaper, draftPaper, type ParsedImport, parsedImport } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import { lineCounter } from "./line-counter.ts";

/** arXiv ids and links in any text: a mail, a chat, a list of addresses. Titles are for the completion of details. */
export const arxivText: Format = {
  id: "arxiv-text",
  label: "arXiv ids and links in any text",
  recognise: (text) => {
    const found = findArxivIds(text);
    if (found.length === 0) return 0;
    return found.some((id) => id.named) ? 0.6 : 0.4;
  },
  read: (text, { today }) => readArxivText(text, today),
};

// One paper per id, at its first place; the month after today's is let through for the sake of time zones.
function readArxivText(text: string, today: string): ParsedImport {
  const seen = new Map<string, DraftPaper>();
  const lineAt = lineCounter(text);
  for (const { id, index, named } of findArxivIds(text)) {
    if (arxivMonth(id) > monthAfter(today)) continue;
    const confidence = named ? 0.95 : 0.7;
    const known = seen.get(arxivKey(id));
    if (known) known.confidence = Math.max(known.confidence, confidence);
    else
      seen.set(arxivKey(id), draftPaper({ line: lineAt(index), arxivId: id, url: arxivUrl(id), confidence }));
  }
  const papers = [...seen.values()];
  const problems =
    papers.length > 0 ? [] : [{ line: 1, message: "No arXiv id or link was found in this text." }];
  return parsedImport({ format: arxivText.id, papers, problems });
}

function monthAfter(today: string): string {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
