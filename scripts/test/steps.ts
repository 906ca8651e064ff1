import { type Counts, countPlain, countPlaywright, countVitest, type Outcome } from "./counts.ts";

/** One step of `npm test`: a shell command, how to count it, and what it needs. */
export type Step = {
  name: string;
  command: string;
  count: (outcome: Outcome) => Counts;
  /** Its JSON report's name in the test folder. */
  report?: string;
  /** It works on the test database, which is then kept up between the steps. */
  database?: boolean;
};

/** Gives the steps in their order: the quick and certain first. `folder` is where reports go. */
export function testSteps(
  folder: string,
  scripts: { types: string; lint: string; boundaries: string },
): Step[] {
  const vitest = (name: string) =>
    `vitest run --project ${name} --reporter=dot --reporter=json --outputFile.json=${folder}/${name}.json`;
  return [
    { name: "types", command: scripts.types, count: countPlain },
    { name: "lint", command: scripts.lint, count: countPlain },
    { name: "boundaries", command: scripts.boundaries, count: countPlain },
    { name: "pure", command: vitest("pure"), count: countVitest, report: "pure.json" },
    {
      name: "database",
      command: vitest("database"),
      count: countVitest,
      report: "database.json",
      database: true,
    },
    {
      name: "browser",
      command: "playwright test",
      count: countPlaywright,
      report: "browser.json",
      database: true,
    },
  ];
}

/** Gives the steps that were asked for by name (none: all). Throws a sentence for a name that is none. */
export function chooseSteps(steps: Step[], names: string[]): Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No step is called ${unknown.join(", ")}; there are ${steps.map((step) => step.name).join(", ")}.`,
    );
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}
