import { parentPort, workerData } from "node:worker_threads";
import { type Frozen, tallyFrozen } from "./tally-frozen.ts";
import type { TallyMessage } from "./tally-off-thread.ts";

const frozen = workerData as Frozen;
const say = (message: TallyMessage) => parentPort?.postMessage(message);
say({ tallied: tallyFrozen(frozen, (done) => say({ done })) });
