import * as z from "zod";
import { type Fraction, lcm, parse, toNumber } from "#domain/voting/fraction.ts";
import { leastCostFlow } from "./least-cost-flow.ts";

const mostCells = 500;

const cell = z
  .number()
  .nullable()
  .transform((value, check) => {
    if (value === null) return null;
    const read = parse(spelledOut(value));
    if (read) return read;
    check.addIssue("A cost is a number below 10²¹, or null where the pair is forbidden.");
    return z.NEVER;
  });

/** "1e-7" as "0.0000001…", so that it can be read exactly. */
const spelledOut = (value: number): string =>
  String(value).includes("e") ? value.toFixed(20) : String(value);

const input = z.object({
  costs: z
    .array(z.array(cell).max(mostCells, `A row has at most ${mostCells} columns.`))
    .max(mostCells, `There are at most ${mostCells} rows.`),
});

export type LeastCost = { assignment: (number | null)[]; cost: number };

/**
 * Takes any value; reads it as {"costs": rows × columns, null = forbidden} and gives each row a column of its own: first as many rows as
 * possible, then at the least cost, exactly. A row left over has null. Never throws on bad input.
 */
export const leastCostAssignment = (
  value: unknown,
): { ok: true; result: LeastCost } | { ok: false; sentence: string } => {
  const read = input.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { ok: false, sentence: `${issue?.path.map(String).join(".") || "document"}: ${issue?.message}` };
  }
  const { costs } = read.data;
  const columns = costs[0]?.length ?? 0;
  if (costs.some((row) => row.length !== columns))
    return { ok: false, sentence: "Every row has as many columns." };
  const scale = costs.flat().reduce((all, cost) => (cost ? lcm(all, cost.d) : all), 1n);
  const whole = costs.map((row) => row.map((cost) => cost && cost.n * (scale / cost.d)));
  const size = whole
    .flat()
    .reduce<bigint>((sum, cost) => sum + (cost === null ? 0n : cost < 0n ? -cost : cost), 1n);
  const picks = leastCostFlow({
    members: columns,
    needs: costs.map(() => 1),
    pairCost: (row, column) => whole[row]?.[column] ?? null,
    talkCost: (_, nth) => (nth === 1 ? 0n : null),
    emptyCost: 2n * size,
    locked: [],
  });
  const assignment = picks.map(([column]) => column ?? null);
  const total = assignment.reduce<bigint>(
    (sum, column, row) => sum + (column === null ? 0n : (whole[row]?.[column] ?? 0n)),
    0n,
  );
  const cost: Fraction = { n: total, d: scale };
  return { ok: true, result: { assignment, cost: toNumber(cost) } };
};
