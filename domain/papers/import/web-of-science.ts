import { parseArxivId } from "../arxiv-id.ts";
import { arxivIdInDoi, normaliseDoi } from "../doi.ts";
import { commaName } from "./comma-name.ts";
import { type DraftPaper, draftPaper, type ParsedImport, parsedImport } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import { partialDate } from "./partial-date.ts";

const start = /^\s{0,100}(?:FN [^\n\r]{0,200}[\n\r]{1,4}VR [^\n\r]{0,40}[\n\r]{1,4})?PT [A-Z](?:[\n\r]|$)/;

/** The plain text of Web of Science: two-letter tags as in RIS, but without dashes. */
export const webOfScience: Format = {
  id: "web-of-science",
  label: "Web of Science (plain text)",
  recognise: (text) => (start.test(text.slice(0, 500).replace(/^\ufeff+/, "")) ? 0.97 : 0),
  read: readWebOfScience,
};

type Fields = { line: number; values: Map<string, string[]> };

function readWebOfScience(text: string): ParsedImport {
  const papers = readFields(text).map(toDraft);
  const problems =
    papers.length > 0 ? [] : [{ line: 1, message: "There is no Web of Science record in this text." }];
  return parsedImport({ format: webOfScience.id, papers, problems });
}

// A record goes from PT to ER; a line that begins with blanks goes on with the tag before it.
function readFields(text: string): Fields[] {
  const records: Fields[] = [];
  let values: string[] | null = null;
  const lines = text.replace(/^\ufeff+/, "").split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    const [, tag, rest = ""] = /^([A-Z][A-Z0-9])(?: (.*))?$/.exec(line) ?? [];
    if (tag === "PT") records.push({ line: index + 1, values: new Map() });
    const record = records.at(-1);
    if (tag === "ER" || tag === "EF") values = null;
    else if (tag && record) {
      values = record.values.get(tag) ?? [];
      values.push(rest.trim());
      record.values.set(tag, values);
    } else if (/^\s/.test(line) && line.trim() !== "") values?.push(line.trim());
  }
  return records;
}

function toDraft({ line, values }: Fields): DraftPaper {
  const text = (tag: string) => values.get(tag)?.join(" ").trim() || null;
  const title = text("TI");
  const doi = normaliseDoi(text("DI") ?? "");
  const [month = "", day = ""] = (text("PD") ?? "").split(/[\s-]+/);
  return draftPaper({
    line,
    title,
    abstract: text("AB"),
    // AF has the full names where the export is of the fuller kind.
    authors: (values.get("AF") ?? values.get("AU") ?? []).flatMap(commaName),
    arxivId: parseArxivId((doi && arxivIdInDoi(doi)) || "")?.id ?? null,
    doi,
    venue: text("SO")?.slice(0, 2_000) ?? null,
    publishedOn: partialDate(text("PY") ?? "", month, day),
    confidence: title === null ? 0.5 : 0.95,
    problems: title === null ? ["This record has no title."] : [],
  });
}
