import type { ParsedImport } from "./draft-paper.ts";
import type { Format, ReadContext } from "./format.ts";
import { formatById, formats } from "./formats.ts";
import { holdToLimits, refuseImport, refuseText } from "./limits.ts";

/** What came of reading a text: papers, or the sentence that says why there are none to review. */
export type ParseResult =
  | { ok: true; parsed: ParsedImport }
  | { ok: false; reason: "refused" | "unknown_format" | "not_recognised"; sentence: string };

const leastConfidence = 0.3;

/**
 * Takes any text and the name of its format ("auto" finds it); gives the papers in it, or a sentence.
 * `today` ("YYYY-MM-DD") completes dates without a year. Limits are in limits.ts.
 */
export function parseImport(text: string, options: ReadContext & { format?: string }): ParseResult {
  const refusal = refuseText(text);
  if (refusal) return { ok: false, reason: "refused", sentence: refusal };
  const asked = options.format ?? "auto";
  const format = asked === "auto" ? recogniseFormat(text) : formatById(asked);
  if (!format) return asked === "auto" ? notRecognised() : unknownFormat(asked);
  const read = format.read(text, options);
  const overflow = refuseImport(read);
  if (overflow) return { ok: false, reason: "refused", sentence: overflow };
  return { ok: true, parsed: { ...read, papers: read.papers.map(holdToLimits) } };
}

/** Takes a text or its beginning; gives the format that recognises it best, or null. */
export function recogniseFormat(text: string): Format | null {
  let best: { format: Format; confidence: number } | null = null;
  for (const format of formats) {
    const confidence = format.recognise(text);
    if (confidence >= leastConfidence && confidence > (best?.confidence ?? 0)) best = { format, confidence };
  }
  return best?.format ?? null;
}

function notRecognised(): ParseResult {
  const sentence = "No paper was recognised. An arXiv id has 4 digits, a dot and 4 or 5 digits.";
  return { ok: false, reason: "not_recognised", sentence };
}

function unknownFormat(asked: string): ParseResult {
  const known = formats.map((format) => format.id).join(", ");
  return {
    ok: false,
    reason: "unknown_format",
    sentence: `There is no format "${asked.slice(0, 40)}"; there are auto, ${known}.`,
  };
}
