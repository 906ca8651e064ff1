import { workerData } from "node:worker_threads";
import { answerFromThread } from "#server/in-thread.ts";
import { type PlanTask, planNow } from "./plan-now.ts";

answerFromThread(await planNow(workerData as PlanTask));
