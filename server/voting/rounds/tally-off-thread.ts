import { Worker } from "node:worker_threads";
import type { Tallied } from "#domain/voting/tally/result.ts";
import { type Frozen, tallyFrozen } from "./tally-frozen.ts";

/** What the thread says: how many seats are filled, and in the end what came of it. */
export type TallyMessage = { done: number } | { tallied: Tallied };

/** Ballots times papers times seats that are counted at once, in some 10 ms; starting a thread costs more. */
export const quickSize = 100_000;
/** Far above what the largest round takes; a count beyond it would never end. */
const stopAfterMs = 600_000;
/** Threads at work at a time; further counts wait their turn. */
const most = 2;

let running = 0;
const waiting: (() => void)[] = [];

type Limits = { stopMs?: number; tell?: (done: number) => void };

/**
 * Counts frozen ballots, many in a thread of its own that is stopped after `stopMs` (10 minutes). Tells after each seat how
 * many are filled. Never rejects; a failure is a sentence.
 */
export const tallyOffThread = async (
  frozen: Frozen,
  { stopMs = stopAfterMs, tell = () => undefined }: Limits = {},
): Promise<Tallied> => {
  if (isQuick(frozen)) return tallyFrozen(frozen);
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await inThread(frozen, stopMs, tell);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
};

// PAV searches committees, whose number says more than these three.
const isQuick = ({ method, ballots, tieOrder, seats }: Frozen): boolean =>
  method !== "pav" && ballots.length * tieOrder.length * Math.max(1, seats) <= quickSize;

const inThread = (frozen: Frozen, stopMs: number, tell: (done: number) => void): Promise<Tallied> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./tally-worker.ts", import.meta.url), {
      workerData: frozen,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
    });
    const end = (tallied: Tallied) => {
      clearTimeout(clock);
      resolve(tallied);
      void worker.terminate();
    };
    const clock = setTimeout(end, stopMs, refused("it took too long and was stopped"));
    worker.on("message", (message: TallyMessage) => {
      if ("done" in message) tell(message.done);
      else end(message.tallied);
    });
    worker.on("error", (error) => end(refused(error.message)));
    worker.on("exit", () => end(refused("its thread ended")));
  });

const refused = (why: string): Tallied => ({ ok: false, sentence: `The count failed: ${why}.` });
