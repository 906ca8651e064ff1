import { workerData } from "node:worker_threads";
import { readBusy } from "#domain/scheduling/busy/read-busy.ts";
import { answerFromThread } from "#server/in-thread.ts";
import type { BusyWork } from "./busy-off-thread.ts";

const { text, home, span } = workerData as BusyWork;
answerFromThread(readBusy(text, home, span));
