import loadHighs from "highs";
import { expressionOf, gapProgram, picksOf } from "#domain/presenters/roster/gap-program.ts";
import type { SolveWithGaps } from "#domain/presenters/roster/roster.ts";

/** Seconds for each of the six levels; a group's season takes parts of one. */
const patience = 20;

const options = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
  time_limit: patience,
  random_seed: 1,
} as const;

/**
 * Loads the solver of integer programs (HiGHS, compiled to WebAssembly) and gives a function that finds the best roster with gaps between
 * talks: one level after the other, each held while the next is improved. Throws when the solver finds none in time.
 */
export const loadSolver = async (): Promise<SolveWithGaps> => {
  const highs = await loadHighs();
  return (roster, sha256) => {
    const program = gapProgram(roster, sha256);
    const held: string[] = [];
    let values = new Map<string, number>();
    for (const { weights, slack } of program.levels) {
      const objective = expressionOf(weights);
      // A level on which all rosters are alike asks nothing.
      if (objective === "0" && values.size > 0) continue;
      const solved = highs.solve(modelText(objective, [...program.rows, ...held], program.binaries), options);
      const found = Object.entries(solved.Columns).map(([name, column]) => [name, primalOf(column)] as const);
      if (!found.some(([, value]) => Number.isFinite(value)))
        throw new Error(`The solver found no roster: ${solved.Status}`);
      values = new Map(found);
      if (objective === "0") continue;
      const reached = [...weights].reduce(
        (sum, [name, weight]) => sum + weight * Math.round(values.get(name) ?? 0),
        0,
      );
      held.push(`${objective} <= ${reached + slack}`);
    }
    return picksOf(roster, (name) => values.get(name) ?? 0);
  };
};

const primalOf = (column: object): number => ("Primal" in column ? Number(column.Primal) : Number.NaN);

/** The model in CPLEX LP format. Names no constant, and wraps nothing: HiGHS reads lines of any length. */
const modelText = (objective: string, rows: readonly string[], binaries: readonly string[]): string =>
  [
    "Minimize",
    ` obj: ${objective === "0" ? "0 e_0" : objective}`,
    "Subject To",
    ...rows.map((row, at) => ` r${at}: ${row}`),
    "Binary",
    ` ${binaries.join(" ")}`,
    "End",
  ].join("\n");
