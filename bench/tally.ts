import { rules } from "#domain/voting/tally/rules.ts";
import { tallyDocument } from "#domain/voting/tally/tally.ts";

/** So many voters, papers and seats; each voter approves of about a fifth, whom a seeded sequence chooses. */
export type Size = [voters: number, papers: number, seats: number];

/** Rows of rule and milliseconds for each size, the best of three. PAV is left out: it refuses fields of this size. */
export const timeTallies = (sizes: Size[]): string[][] =>
  rules
    .filter((rule) => rule !== "pav")
    .map((rule) => {
      const times = sizes.map((size) => {
        const document = aDocument(size);
        return bestOf(3, () => {
          const tallied = tallyDocument(document, { rule });
          if (!tallied.ok) throw new Error(tallied.sentence);
        });
      });
      const [small = 0, large = 0] = times;
      return [rule, ...times.map((time) => time.toFixed(1)), (large / small).toFixed(1)];
    });

const aDocument = ([voters, papers, seats]: Size) => {
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const candidates = Array.from({ length: papers }, (_, number) => `paper ${number}`);
  const ballots = Array.from({ length: voters }, (_, number) => {
    const approves = candidates.filter(() => next() < 0.2);
    return { voter: `voter ${number}`, approves, ranks: approves.slice(0, 10).map((name) => [name]) };
  });
  return { candidates, ballots, seats };
};

const bestOf = (count: number, work: () => void): number => {
  const times = Array.from({ length: count }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
};
