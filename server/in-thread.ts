import { Worker } from "node:worker_threads";

/** late: stopped, it took too long · ended: it ran out of memory or died. */
export type ThreadFailure = "late" | "ended";

/** Memory of one thread, in MB. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/**
 * Runs a file in a thread of its own, which posts one answer about `work` and is stopped after `stopMs`: what others wrote can be made to
 * loop, and must not hold up the server. Without an answer gives what `failed` makes of why. Never rejects.
 */
export const inThread = <Answer>(
  file: URL,
  work: unknown,
  stopMs: number,
  failed: (why: ThreadFailure) => Answer,
): Promise<Answer> =>
  new Promise((resolve) => {
    const worker = new Worker(file, { workerData: work, env: {}, resourceLimits });
    const end = (answer: Answer) => {
      clearTimeout(clock);
      resolve(answer);
      void worker.terminate();
    };
    const clock = setTimeout(() => end(failed("late")), stopMs);
    worker.on("message", end);
    worker.on("error", () => end(failed("ended")));
    worker.on("exit", () => end(failed("ended")));
  });
