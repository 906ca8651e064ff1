import fs from "node:fs";
import path from "node:path";
import { lastLines, runLogged } from "../start/run-logged.ts";
import type { Counts } from "./counts.ts";
import type { Step } from "./steps.ts";

/**
 * Runs one step in the root, its output in `<folder>/<name>.log`; gives its counts and, when it failed, what it said
 * (the last 300 lines). `onStart` gets a function that ends it and returns when it has ended.
 */
export async function runStep(
  step: Step,
  options: { root: string; folder: string; onStart: (cancel: () => Promise<void>) => void },
): Promise<{ counts: Counts; said: string | null }> {
  const { root, folder } = options;
  const log = path.join(folder, `${step.name}.log`);
  const report = step.report ? path.join(folder, step.report) : null;
  if (report) fs.rmSync(report, { force: true });
  const run = runLogged([step.command], { env: testEnvironment(root), log, cwd: root });
  options.onStart(async () => {
    run.kill();
    await run.code;
  });
  const code = await run.code;
  const counts = step.count({ code, report: report ? readJson(report) : null });
  return { counts, said: counts.failed > 0 ? lastLines(log, 300) : null };
}

/** The tools of node_modules first, the zone of the house, and no mode of whoever started us. */
function testEnvironment(root: string): NodeJS.ProcessEnv {
  const bin = path.join(root, "node_modules", ".bin");
  const PATH = `${bin}${path.delimiter}${process.env.PATH ?? ""}`;
  return { ...process.env, PATH, NODE_ENV: "test", TZ: "Asia/Kathmandu", NEXT_TELEMETRY_DISABLED: "1" };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    // Not written, or not to its end: counted as a failure.
    return null;
  }
}
