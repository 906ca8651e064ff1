import { parentPort, Worker } from "node:worker_threads";

/** late: stopped, it took too long · ended: it ran out of memory or died. */
export type ThreadFailure = "late" | "ended";

type Message<Answer> = { done: number } | { answer: Answer };

type Task<Answer> = {
  /** What runs there; it ends with `answer` and may say before that how far it is. */
  file: URL;
  work: unknown;
  stopMs: number;
  /** The answer where the thread gave none; an error says why, where it is known. */
  failed: (why: ThreadFailure, error?: Error) => Answer;
  tell?: (done: number) => void;
};

/** Memory of one thread, in MB. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/**
 * Runs a file in a thread of its own, which is stopped after `stopMs`: what others wrote can be made to loop, and must not hold up the
 * server. Without an answer gives what `failed` makes of why. Rejects only where `failed` or `tell` throws.
 */
export const inThread = <Answer>({ file, work, stopMs, failed, tell }: Task<Answer>): Promise<Answer> =>
  new Promise((resolve) => {
    const worker = new Worker(file, { workerData: work, env: {}, resourceLimits });
    const end = (answer: Answer) => {
      clearTimeout(clock);
      resolve(answer);
      void worker.terminate();
    };
    const clock = setTimeout(() => end(failed("late")), stopMs);
    worker.on("message", (message: Message<Answer>) => {
      if ("done" in message) tell?.(message.done);
      else end(message.answer);
    });
    worker.on("error", (error) => end(failed("ended", error)));
    worker.on("exit", () => end(failed("ended")));
  });

/** Inside the thread: gives its answer. */
export const answerFromThread = (answer: unknown): void => parentPort?.postMessage({ answer });

/** Inside the thread: tells how far it is. */
export const tellFromThread = (done: number): void => parentPort?.postMessage({ done });
