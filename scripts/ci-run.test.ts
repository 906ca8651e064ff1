import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "lectern-ci-"));
  fs.mkdirSync(path.join(folder, "main", ".ci"), { recursive: true });
  const run = path.join(folder, "main", ".ci", "run");
  fs.copyFileSync(new URL("../.ci/run", import.meta.url), run);
  fs.chmodSync(run, 0o755);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test("without the inputs only the tests count", () => {
  expect(run("echo; echo '7 passed, 0 failed'", "echo '1 passed, 0 failed'")).toEqual([
    0,
    "7 passed, 0 failed",
  ]);
});

test("both sums are added, and one failure fails all", () => {
  giveInputs();
  expect(run("echo '7 passed, 0 failed'", "echo '30 passed, 0 failed'")).toEqual([0, "37 passed, 0 failed"]);
  expect(run("echo '7 passed, 2 failed'; exit 1", "echo '30 passed, 1 failed'; exit 1")).toEqual([
    1,
    "37 passed, 3 failed",
  ]);
});

test("of several such lines the last counts, and only whole lines", () => {
  expect(
    run("echo '1 passed, 1 failed'; echo 'x 5 passed, 5 failed'; echo '3 passed, 0 failed'; echo done", ""),
  ).toEqual([0, "3 passed, 0 failed"]);
});

test("a command that breaks down without its line, or fails behind it, is one failure", () => {
  giveInputs();
  expect(run("exit 3", "echo '2 passed, 0 failed'; exit 1")).toEqual([1, "2 passed, 2 failed"]);
});

function giveInputs(): void {
  fs.mkdirSync(path.join(folder, "shared", "data"), { recursive: true });
}

/** Gives the exit code and the last line. */
function run(test: string, acceptance: string): [number | null, string | undefined] {
  const manifest = { scripts: { test, acceptance: `${acceptance} #` } };
  fs.writeFileSync(path.join(folder, "main", "package.json"), JSON.stringify(manifest));
  const done = spawnSync(path.join(folder, "main", ".ci", "run"), { encoding: "utf8" });
  return [done.status, done.stdout.trimEnd().split("\n").at(-1)];
}
