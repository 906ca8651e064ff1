import type { ReadContext } from "#domain/papers/import/format.ts";
import { refuseText } from "#domain/papers/import/limits.ts";
import { type ParseResult, parseImport } from "#domain/papers/import/parse-import.ts";
import { inThread, type ThreadFailure } from "#server/in-thread.ts";
import { takeTurns } from "#server/take-turns.ts";

/** Texts up to this many characters are read at once, in about 10 ms; starting a thread costs more. */
export const quickCharacters = 100_000;
const stopAfterMs = 20_000;
const inTurn = takeTurns(2);

type Options = Pick<ReadContext, "today" | "columns" | "name"> & { format: string };
type Limits = { stopMs?: number; tell?: (done: number) => void };

/**
 * Reads a text as parseImport does, a long one in a thread of its own that is stopped after `stopMs` (20 s). Tells now and
 * then how much is read, 0–1. Never rejects; a failure is a sentence.
 */
export const parseOffThread = async (
  text: string,
  options: Options,
  { stopMs = stopAfterMs, tell = () => undefined }: Limits = {},
): Promise<ParseResult> => {
  if (text.length <= quickCharacters || refuseText(text)) return parseImport(text, options);
  const file = new URL("./parse-worker.ts", import.meta.url);
  const failed = (why: ThreadFailure, error?: Error): ParseResult => {
    if (why === "late") return refused(`Reading this took too long and was stopped. ${split}`);
    if (error)
      console.warn(`[import] a text of ${text.length} characters could not be read: ${error.message}`);
    return refused(`This text could not be read. ${split}`);
  };
  return inTurn(() => inThread({ file, work: { text, options }, stopMs, failed, tell }));
};

const split = "Split it into smaller parts, or choose its format by hand.";

const refused = (sentence: string): ParseResult => ({ ok: false, reason: "refused", sentence });
