import { Worker } from "node:worker_threads";
import type { SeasonPlan } from "#domain/seasons/season-plan.ts";
import { AppError } from "#server/errors.ts";
import { type PlanTask, planNow } from "./plan-now.ts";

/** Members times dates, per duty, that are planned at once, in some 10 ms; starting a thread costs more. */
const quickSize = 100;
/** Far above what half a year of forty members takes. */
const stopAfterMs = 60_000;
/** Threads at work at a time; further seasons wait their turn. */
const most = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Plans a season, a large one in a thread of its own. Throws unavailable when that takes a minute or fails. */
export const planOffThread = async (task: PlanTask): Promise<SeasonPlan> => {
  const { minGap, sessions, world } = task.problem;
  const size = world.members.length * sessions.length * (1 + world.duties.length);
  if (minGap === 0 && size <= quickSize) return planNow(task);
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await inThread(task);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
};

const inThread = (task: PlanTask): Promise<SeasonPlan> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./plan-worker.ts", import.meta.url), {
      workerData: task,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
    });
    const end = (settle: () => void) => {
      clearTimeout(clock);
      settle();
      void worker.terminate();
    };
    const fail = () => end(() => reject(new AppError("unavailable", "season_too_hard")));
    const clock = setTimeout(fail, stopAfterMs);
    worker.on("message", (plan: SeasonPlan) => end(() => resolve(plan)));
    worker.on("error", fail);
    worker.on("exit", fail);
  });
