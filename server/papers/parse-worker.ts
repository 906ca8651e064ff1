import { parentPort, workerData } from "node:worker_threads";
import { parseImport } from "#domain/papers/import/parse-import.ts";

const { text, options } = workerData as { text: string; options: { format: string; today: string } };
parentPort?.postMessage(parseImport(text, options));
