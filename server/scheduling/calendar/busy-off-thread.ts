import type { Span } from "#domain/scheduling/busy/expand-event.ts";
import type { BusyReading } from "#domain/scheduling/busy/read-busy.ts";
import { inThread, type ThreadFailure } from "#server/in-thread.ts";
import { takeTurns } from "#server/take-turns.ts";

/** Far above what 5 MB of honest events take; what is beyond would never end. */
const stopAfterMs = 15_000;
const inTurn = takeTurns(2);

export type BusyWork = { text: string; home: string; span: Span };

/** Reads a calendar as readBusy does, in a thread of its own that is stopped after `stopMs` (15 s): what others publish can be made to loop. Never rejects. */
export const busyOffThread = (work: BusyWork, stopMs = stopAfterMs): Promise<BusyReading> =>
  inTurn(() => inThread({ file: new URL("./busy-worker.ts", import.meta.url), work, stopMs, failed }));

// A thread ends by itself only where it ran out of memory.
const failed = (why: ThreadFailure): BusyReading => ({
  ok: false,
  fault: why === "late" ? "too_long" : "too_many",
});
