import { parentPort, workerData } from "node:worker_threads";
import { readDeadlines } from "#domain/scheduling/blackouts/read-deadlines.ts";

const { text, zone, today } = workerData as { text: string; zone: string; today: string };
parentPort?.postMessage(readDeadlines(text, zone, today));
