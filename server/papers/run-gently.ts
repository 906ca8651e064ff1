import { setImmediate } from "node:timers/promises";
import type { Steps } from "#domain/papers/import/steps.ts";

/** So long may one piece of work keep all others of the process waiting. */
const mostMs = 10;

/** Does long work step by step and lets the process answer others in between; gives its result. */
export const runGently = async <Result>(steps: Steps<Result>): Promise<Result> => {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < mostMs) continue;
    await setImmediate();
    since = performance.now();
  }
};
