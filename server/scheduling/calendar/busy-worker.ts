import { parentPort, workerData } from "node:worker_threads";
import { readBusy } from "#domain/scheduling/busy/read-busy.ts";
import type { BusyWork } from "./busy-off-thread.ts";

const { text, home, span } = workerData as BusyWork;
parentPort?.postMessage(readBusy(text, home, span));
