import fs from "node:fs";
import path from "node:path";
import { lastLines, runLogged } from "./run-logged.ts";
import { sourceHash } from "./source-hash.ts";

/**
 * Builds the pages when a source has changed since the last build. Throws an Error with the log's last 40 lines when
 * that fails. `onStart` gets a function that ends the build and returns when it has ended.
 */
export async function ensureBuild(options: {
  root: string;
  log: string;
  onStart?: (cancel: () => Promise<void>) => void;
}): Promise<"made" | "unchanged"> {
  const { root, log } = options;
  const stamp = path.join(root, ".next", "source-hash");
  const hash = sourceHash(root);
  const built = fs.existsSync(path.join(root, ".next", "BUILD_ID"));
  if (built && fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === hash) return "unchanged";
  // First of all: an interrupted build must not pass for a whole one.
  fs.rmSync(stamp, { force: true });
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const run = runLogged([process.execPath, next, "build"], { env, log, cwd: root });
  options.onStart?.(async () => {
    run.kill();
    await run.code;
  });
  if ((await run.code) !== 0) throw new Error(`${lastLines(log, 40)}\n\nThe build failed. Its log: ${log}`);
  fs.writeFileSync(stamp, hash);
  return "made";
}
