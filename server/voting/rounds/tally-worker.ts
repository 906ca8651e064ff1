import { workerData } from "node:worker_threads";
import { answerFromThread, tellFromThread } from "#server/in-thread.ts";
import { type Frozen, tallyFrozen } from "./tally-frozen.ts";

answerFromThread(tallyFrozen(workerData as Frozen, tellFromThread));
