import fc from "fast-check";
import { expect, it } from "vitest";
import { leastCostAssignment } from "./least-cost-assignment.ts";

const cost = fc.option(fc.integer({ min: -5, max: 20 }), { nil: null, freq: 4 });
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

type Way = { filled: number; cost: number };

const bestOf = (costs: (number | null)[][], taken: number[] = [], row = 0): Way => {
  const line = costs[row];
  if (!line) return { filled: 0, cost: 0 };
  const ways = line.flatMap((cell, column) => {
    if (cell === null || taken.includes(column)) return [];
    const rest = bestOf(costs, [...taken, column], row + 1);
    return [{ filled: rest.filled + 1, cost: rest.cost + cell }];
  });
  return [bestOf(costs, taken, row + 1), ...ways].reduce((best, way) =>
    way.filled > best.filled || (way.filled === best.filled && way.cost < best.cost) ? way : best,
  );
};

it("fills as many rows as can be, at the least cost", () => {
  fc.assert(
    fc.property(matrices, (costs) => {
      const answered = leastCostAssignment({ costs });
      if (!answered.ok) throw new Error(answered.sentence);
      const { assignment, cost: total } = answered.result;
      const used = assignment.filter((column) => column !== null);
      expect(new Set(used).size).toBe(used.length);
      expect({ filled: used.length, cost: total }).toEqual(bestOf(costs));
      const sum = assignment.reduce<number>(
        (all, column, row) => all + (column === null ? 0 : (costs[row]?.[column] ?? Number.NaN)),
        0,
      );
      expect(sum).toBe(total);
    }),
    { numRuns: 400 },
  );
});

it("counts decimals exactly and answers what is no matrix with a sentence", () => {
  expect(
    leastCostAssignment({
      costs: [
        [0.1, 0.2],
        [0.2, 0.4],
      ],
    }),
  ).toEqual({
    ok: true,
    result: { assignment: [1, 0], cost: 0.4 },
  });
  expect(leastCostAssignment({ costs: [] })).toEqual({ ok: true, result: { assignment: [], cost: 0 } });
  for (const document of [null, {}, { costs: [[1], [1, 2]] }, { costs: [["x"]] }, { costs: [[1e300]] }])
    expect(leastCostAssignment(document)).toMatchObject({ ok: false });
});
