import fs from "node:fs";
import path from "node:path";
import { startPostgres } from "../db/embedded/start-postgres.ts";
import manifest from "../package.json" with { type: "json" };
import { beginLifetime } from "./start/lifetime.ts";
import { seconds } from "./start/progress.ts";
import { watchShell } from "./start/watch-shell.ts";
import { type Counts, sum } from "./test/counts.ts";
import { runStep } from "./test/run-step.ts";
import { chooseSteps, type Step, testSteps } from "./test/steps.ts";

const root = path.resolve(import.meta.dirname, "..");
const place = process.env.LECTERN_TEST_DIR ?? ".test";
const folder = path.resolve(root, place);
const lifetime = beginLifetime(130);
watchShell(() => void lifetime.end(130));
const results: Counts[] = [];
let database: Promise<void> | null = null;

try {
  const steps = chooseSteps(testSteps(place, manifest.scripts), process.argv.slice(2));
  fs.mkdirSync(folder, { recursive: true });
  for (const step of steps) {
    const counts = await runAndTell(step);
    results.push(counts);
    if (counts.failed > 0 || lifetime.ending) break;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ passed: 0, failed: 1 });
}
const total = sum(results);
if (!lifetime.ending) process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
await lifetime.end(total.failed > 0 ? 1 : 0);

/** Runs a step and prints one line about it, after what it said if it failed. */
async function runAndTell(step: Step): Promise<Counts> {
  const begin = performance.now();
  if (step.database) database ??= keepDatabase();
  await database;
  const { counts, said } = await runStep(step, { root, folder, onStart: lifetime.onEnd });
  if (lifetime.ending) return counts;
  if (said) process.stdout.write(`${said}\n\n`);
  const result =
    counts.failed > 0 ? `${counts.failed} failed, ${counts.passed} passed` : `${counts.passed} passed`;
  const time = seconds(performance.now() - begin);
  process.stdout.write(`  ${step.name.padEnd(12)}${result.padEnd(24)}${time.padStart(8)}\n`);
  return counts;
}

/** Being one of its users, we stop the test database when a killed step could not. */
async function keepDatabase(): Promise<void> {
  const postgres = await startPostgres({ dir: path.join(folder, "pg"), fast: true });
  lifetime.onEnd(() => postgres.stop());
}
