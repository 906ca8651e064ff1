import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSecret } from "./secrets.ts";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "lectern-secret-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test("a secret is long, stays the same and is nobody else's", () => {
  const secret = readSecret(folder, "auth-secret");
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(readSecret(folder, "auth-secret")).toBe(secret);
  expect(fs.readdirSync(folder)).toEqual(["auth-secret"]);
  expect(fs.statSync(path.join(folder, "auth-secret")).mode & 0o777).toBe(0o600);
});

test("two names have two secrets", () => {
  expect(readSecret(folder, "one")).not.toBe(readSecret(folder, "two"));
});
