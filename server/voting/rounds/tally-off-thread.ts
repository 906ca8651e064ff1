import type { Tallied } from "#domain/voting/tally/result.ts";
import { inThread, type ThreadFailure } from "#server/in-thread.ts";
import { takeTurns } from "#server/take-turns.ts";
import { type Frozen, tallyFrozen } from "./tally-frozen.ts";

/** Ballots times papers times seats that are counted at once, in some 10 ms; starting a thread costs more. */
export const quickSize = 100_000;
/** Far above what the largest round takes; a count beyond it would never end. */
const stopAfterMs = 600_000;
const inTurn = takeTurns(2);

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
  const file = new URL("./tally-worker.ts", import.meta.url);
  return inTurn(() => inThread({ file, work: frozen, stopMs, failed, tell }));
};

// PAV searches committees; 12 papers make 924 of them at most.
const isQuick = ({ method, ballots, tieOrder, seats }: Frozen): boolean =>
  (method !== "pav" || tieOrder.length <= 12) &&
  ballots.length * tieOrder.length * Math.max(1, seats) <= quickSize;

const failed = (why: ThreadFailure, error?: Error): Tallied =>
  refused(error?.message ?? (why === "late" ? "it took too long and was stopped" : "its thread ended"));

const refused = (why: string): Tallied => ({ ok: false, sentence: `The count failed: ${why}.` });
