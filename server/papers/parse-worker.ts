import { workerData } from "node:worker_threads";
import type { ReadContext } from "#domain/papers/import/format.ts";
import { parseImport } from "#domain/papers/import/parse-import.ts";
import { answerFromThread, tellFromThread } from "#server/in-thread.ts";

const { text, options } = workerData as { text: string; options: ReadContext & { format: string } };
answerFromThread(parseImport(text, { ...options, tell: tellFromThread }));
