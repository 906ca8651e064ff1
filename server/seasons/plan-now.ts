import { createHash } from "node:crypto";
import { adjustSeason, planSeason, replanSeason, type SeasonProblem } from "#domain/seasons/plan-season.ts";
import type { SeasonPlan } from "#domain/seasons/season-plan.ts";

/** A season to plan, one to plan around a change by hand, or a published one to plan anew. */
export type PlanTask = { kind: keyof typeof planners; problem: SeasonProblem };

const planners = { plan: planSeason, adjust: adjustSeason, replan: replanSeason } as const;

/** Plans in this very thread. */
export const planNow = async ({ kind, problem }: PlanTask): Promise<SeasonPlan> => {
  const tools = {
    sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
    solveWithGaps: problem.minGap > 0 ? await openSolver() : noSolver,
  };
  return planners[kind](problem, tools);
};

// Only then: loading it takes longer than most seasons do.
const openSolver = async () => {
  const { loadSolver } = await import("#server/presenters/roster/load-solver.ts");
  return loadSolver();
};

const noSolver = (): never => {
  throw new Error("Without a gap nothing asks for this solver.");
};
