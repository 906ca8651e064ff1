import { workerData } from "node:worker_threads";
import { readDeadlines } from "#domain/scheduling/blackouts/read-deadlines.ts";
import { answerFromThread } from "#server/in-thread.ts";

const { text, zone, today } = workerData as { text: string; zone: string; today: string };
answerFromThread(readDeadlines(text, zone, today));
