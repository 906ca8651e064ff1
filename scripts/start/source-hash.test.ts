import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceHash } from "./source-hash.ts";

let root: string;
const write = (file: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
};

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "lectern-hash-"));
  for (const room of ["app", "components", "server", "domain", "db", "cli"]) write(`${room}/a.ts`, "one");
  write("package-lock.json", "{}");
  write("next.config.ts", "one");
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test.each([
  "app/a.ts",
  "components/a.ts",
  "server/a.ts",
  "domain/a.ts",
  "db/a.ts",
  "cli/a.ts",
  "public/x.svg",
  "package-lock.json",
  "next.config.ts",
])("a change of %s is seen", (file) => {
  const before = sourceHash(root);
  write(file, "two");
  expect(sourceHash(root)).not.toBe(before);
});

test.each(["domain/a.test.ts", "README.md", "scripts/start.ts", "vitest.config.ts", ".data/x"])(
  "a change of %s needs no build",
  (file) => {
    const before = sourceHash(root);
    write(file, "two");
    expect(sourceHash(root)).toBe(before);
  },
);

test("a renamed file is seen", () => {
  const before = sourceHash(root);
  fs.renameSync(path.join(root, "app/a.ts"), path.join(root, "app/b.ts"));
  expect(sourceHash(root)).not.toBe(before);
});
