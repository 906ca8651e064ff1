import type { SeasonPlan } from "#domain/seasons/season-plan.ts";
import { AppError } from "#server/errors.ts";
import { inThread } from "#server/in-thread.ts";
import { takeTurns } from "#server/take-turns.ts";
import { type PlanTask, planNow } from "./plan-now.ts";

/** Members times dates, per duty, that are planned at once, in some 10 ms; starting a thread costs more. */
const quickSize = 100;
/** Far above what half a year of forty members takes. */
const stopMs = 60_000;
const inTurn = takeTurns(2);

/** Plans a season, a large one in a thread of its own. Throws unavailable when that takes a minute or fails. */
export const planOffThread = async (task: PlanTask): Promise<SeasonPlan> => {
  const { minGap, sessions, world } = task.problem;
  const size = world.members.length * sessions.length * (1 + world.duties.length);
  if (minGap === 0 && size <= quickSize) return planNow(task);
  const file = new URL("./plan-worker.ts", import.meta.url);
  const plan = await inTurn(() =>
    inThread<SeasonPlan | null>({ file, work: task, stopMs, failed: () => null }),
  );
  if (!plan) throw new AppError("unavailable", "season_too_hard");
  return plan;
};
