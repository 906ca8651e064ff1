import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let root: string;

// A pretended npm: notes how it was called and makes node_modules, as `npm ci` would.
const fakeNpm = `
  const fs = require("node:fs");
  if (process.env.FAKE_NPM_FAILS) process.exit(3);
  fs.rmSync("node_modules", { recursive: true, force: true });
  fs.mkdirSync("node_modules");
  fs.appendFileSync("calls", JSON.stringify({ args: process.argv.slice(2), env: process.env }) + "\\n");
  console.log("added 500 packages");
`;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "lectern-bootstrap-"));
  fs.mkdirSync(path.join(root, "scripts"));
  fs.copyFileSync(new URL("./bootstrap.mjs", import.meta.url), path.join(root, "scripts", "bootstrap.mjs"));
  fs.writeFileSync(path.join(root, "package-lock.json"), "one");
  fs.writeFileSync(path.join(root, "npm.cjs"), fakeNpm);
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test("it installs once, and is silent after that", () => {
  const first = bootstrap();
  expect([first.status, first.stdout]).toEqual([0, ""]);
  expect(first.stderr).toContain("added 500 packages");
  const second = bootstrap();
  expect([second.status, second.stdout, second.stderr]).toEqual([0, "", ""]);
  expect(calls()).toHaveLength(1);
});

test("it installs again when the lock has changed or the packages are gone", () => {
  bootstrap();
  fs.writeFileSync(path.join(root, "package-lock.json"), "two");
  bootstrap();
  fs.rmSync(path.join(root, "node_modules"), { recursive: true });
  bootstrap();
  bootstrap();
  expect(calls()).toHaveLength(3);
});

test("production does not drop what the build needs", () => {
  bootstrap({ NODE_ENV: "production", npm_config_omit: "dev", NPM_CONFIG_PRODUCTION: "true" });
  const [call] = calls();
  expect(call?.args).toEqual(expect.arrayContaining(["ci", "--include=dev", "--include=optional"]));
  expect(
    Object.keys(call?.env ?? {}).filter((name) => /^(node_env|npm_config_(omit|production))$/i.test(name)),
  ).toEqual([]);
});

test("a failed installation says so, ends with npm's code and is tried again", () => {
  const failed = bootstrap({ FAKE_NPM_FAILS: "1" });
  expect(failed.status).toBe(3);
  expect(failed.stderr).toContain("could not be installed");
  expect(bootstrap().status).toBe(0);
  expect(calls()).toHaveLength(1);
});

test("a Node that is too old is named in one sentence", () => {
  bootstrap();
  placeNode("#!/bin/sh\necho v22.17.9\n");
  const old = bootstrap();
  expect(old.status).toBe(1);
  expect(old.stderr).toContain("needs Node 22.18 or newer, and this is 22.17.9");
});

test("an installed Node that does not run here gives way to the system's", () => {
  bootstrap();
  const node = placeNode("#!/bin/sh\nexit 1\n");
  expect(bootstrap().status).toBe(0);
  expect(fs.existsSync(node)).toBe(false);
});

function bootstrap(extra: Record<string, string> = {}) {
  const npm = { npm_execpath: path.join(root, "npm.cjs"), npm_node_execpath: process.execPath };
  const env: NodeJS.ProcessEnv = { ...process.env, ...npm, ...extra };
  return spawnSync(process.execPath, [path.join(root, "scripts", "bootstrap.mjs")], {
    encoding: "utf8",
    env,
  });
}

function calls(): { args: string[]; env: Record<string, string> }[] {
  const lines = fs.readFileSync(path.join(root, "calls"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

function placeNode(script: string): string {
  const bin = path.join(root, "node_modules", ".bin");
  fs.mkdirSync(bin);
  fs.writeFileSync(path.join(bin, "node"), script, { mode: 0o755 });
  return path.join(bin, "node");
}
