import { parentPort, workerData } from "node:worker_threads";
import type { ReadContext } from "#domain/papers/import/format.ts";
import { parseImport } from "#domain/papers/import/parse-import.ts";
import type { ThreadMessage } from "./parse-off-thread.ts";

const { text, options } = workerData as { text: string; options: ReadContext & { format: string } };
const say = (message: ThreadMessage) => parentPort?.postMessage(message);
say({ result: parseImport(text, { ...options, tell: (done) => say({ done }) }) });
