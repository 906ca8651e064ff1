import { parentPort, workerData } from "node:worker_threads";
import { type PlanTask, planNow } from "./plan-now.ts";

parentPort?.postMessage(await planNow(workerData as PlanTask));
