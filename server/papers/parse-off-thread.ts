import { Worker } from "node:worker_threads";
import type { ReadContext } from "#domain/papers/import/format.ts";
import { refuseText } from "#domain/papers/import/limits.ts";
import { type ParseResult, parseImport } from "#domain/papers/import/parse-import.ts";

/** Texts up to this many characters are read at once, in about 10 ms; starting a thread costs more. */
export const quickCharacters = 100_000;
const stopAfterMs = 20_000;
/** Threads at work at a time; further texts wait their turn. */
const most = 2;

let running = 0;
const waiting: (() => void)[] = [];

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
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await inThread(text, options, stopMs, tell);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
};

/** What the thread says: how much is read, and in the end what came of it. */
export type ThreadMessage = { done: number } | { result: ParseResult };

const inThread = (
  text: string,
  options: Options,
  stopMs: number,
  tell: (done: number) => void,
): Promise<ParseResult> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), {
      workerData: { text, options },
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 },
    });
    const end = (result: ParseResult) => {
      clearTimeout(clock);
      resolve(result);
      void worker.terminate();
    };
    const clock = setTimeout(end, stopMs, refused(`Reading this took too long and was stopped. ${split}`));
    worker.on("message", (message: ThreadMessage) => {
      if ("done" in message) tell(message.done);
      else end(message.result);
    });
    worker.on("error", (error) => {
      console.warn(`[import] a text of ${text.length} characters could not be read: ${error.message}`);
      end(refused(`This text could not be read. ${split}`));
    });
    worker.on("exit", () => end(refused(`This text could not be read. ${split}`)));
  });

const split = "Split it into smaller parts, or choose its format by hand.";

const refused = (sentence: string): ParseResult => ({ ok: false, reason: "refused", sentence });
