import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import { formatById } from "#domain/papers/import/formats.ts";
import { holdToLimits } from "#domain/papers/import/limits.ts";
import type { Reading } from "#server/outbound/ask-politely.ts";

/** Takes an answer and the import format that it is written in; gives the papers in it, within the limits of an import. */
export const readDrafts = (format: string, body: string): DraftPaper[] =>
  (formatById(format)?.read(body, { today: new Date().toISOString().slice(0, 10) }).papers ?? []).map(
    (draft) => holdToLimits(withoutNul(draft)),
  );

/** Makes a reader of JSON answers: what is cut off is no answer; what is not 200 knows nothing. */
export const readJson =
  (format: string) =>
  ({ status, body }: { status: number; body: string }): Reading<DraftPaper[]> => {
    if (status !== 200) return { value: [], worth: false };
    if (!isJson(body)) return "broken";
    const value = readDrafts(format, body);
    return { value, worth: value.length > 0 };
  };

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

// JSON can write what Postgres takes no text with.
const withoutNul = (draft: DraftPaper): DraftPaper =>
  JSON.parse(JSON.stringify(draft).replaceAll("\\u0000", "")) as DraftPaper;
