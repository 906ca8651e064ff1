import { parentPort, workerData } from "node:worker_threads";
import { tally } from "#domain/voting/tally/tally.ts";
import { frozenProfile } from "./frozen-profile.ts";
import type { Frozen, TallyMessage } from "./tally-off-thread.ts";

const frozen = workerData as Frozen;
const say = (message: TallyMessage) => parentPort?.postMessage(message);
const read = frozenProfile(frozen);
say({ tallied: read.ok ? tally(frozen.method, read.profile, (done) => say({ done })) : read });
