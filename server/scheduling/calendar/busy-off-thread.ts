import { Worker } from "node:worker_threads";
import type { Span } from "#domain/scheduling/busy/expand-event.ts";
import type { BusyFault } from "#domain/scheduling/busy/faults.ts";
import type { BusyReading } from "#domain/scheduling/busy/read-busy.ts";

/** Far above what 5 MB of honest events take; what is beyond would never end. */
const stopAfterMs = 15_000;
/** Threads at work at a time; further calendars wait their turn. */
const most = 2;

let running = 0;
const waiting: (() => void)[] = [];

export type BusyWork = { text: string; home: string; span: Span };

/** Reads a calendar as readBusy does, in a thread of its own that is stopped after `stopMs` (15 s): what others publish can be made to loop. Never rejects. */
export const busyOffThread = async (work: BusyWork, stopMs = stopAfterMs): Promise<BusyReading> => {
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await inThread(work, stopMs);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
};

const inThread = (work: BusyWork, stopMs: number): Promise<BusyReading> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./busy-worker.ts", import.meta.url), {
      workerData: work,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
    });
    const end = (reading: BusyReading) => {
      clearTimeout(clock);
      resolve(reading);
      void worker.terminate();
    };
    const clock = setTimeout(end, stopMs, failed("too_long"));
    worker.on("message", end);
    // A thread ends by itself only where it ran out of memory.
    worker.on("error", () => end(failed("too_many")));
    worker.on("exit", () => end(failed("too_many")));
  });

const failed = (fault: BusyFault): BusyReading => ({ ok: false, fault });
