import { expect, test } from "vitest";
import { checkHouse } from "./check-house.ts";

/** Checks the given sources; imports of files that are not given lead to empty ones. */
const check = (sources: Record<string, string>, alsoThere: string[] = []) => {
  const files = new Map([...alsoThere.map((file) => [file, ""] as const), ...Object.entries(sources)]);
  return checkHouse(files).map(({ file, line, message }) => `${file}:${line} ${message}`);
};
const one = (file: string, source: string, target: string) => check({ [file]: source }, [target]);

test.each([
  ["app/page.tsx", 'import { a } from "#server/trpc/rsc.ts";', "server/trpc/rsc.ts"],
  ["app/page.tsx", 'import { a } from "#components/ui/a.tsx";', "components/ui/a.tsx"],
  ["components/ui/a.tsx", 'import type { A } from "#server/trpc/root.ts";', "server/trpc/root.ts"],
  ["components/ui/a.tsx", 'let a: typeof import("#server/trpc/root.ts");', "server/trpc/root.ts"],
  ["server/teams/a.ts", 'import { a } from "#db/client.ts";', "db/client.ts"],
  ["cli/a.ts", 'import { a } from "#server/context.ts";', "server/context.ts"],
  ["scripts/a.ts", 'import { a } from "../db/client.ts";', "db/client.ts"],
  ["server/teams/a.db.test.ts", 'import { a } from "#db/testing/a.ts";', "db/testing/a.ts"],
  ["playwright.config.ts", 'import { a } from "./scripts/a.ts";', "scripts/a.ts"],
])("allowed: %s: %s", (file, source, target) => {
  expect(one(file, source, target)).toEqual([]);
});

test.each([
  ["components/ui/a.tsx", 'import { a } from "#server/a.ts";', "server/a.ts", "types only"],
  ["components/ui/a.tsx", 'import { type A } from "#server/a.ts";', "server/a.ts", "types only"],
  ["components/ui/a.tsx", 'const a = await import("#server/a.ts");', "server/a.ts", "types only"],
  ["components/ui/a.tsx", 'export { a } from "#db/a.ts";', "db/a.ts", "components does not import db"],
  ["components/ui/a.tsx", 'import type { A } from "#db/a.ts";', "db/a.ts", "components does not import db"],
  ["app/page.tsx", 'import { a } from "#db/a.ts";', "db/a.ts", "app does not import db"],
  ["cli/a.ts", 'import { a } from "../db/a.ts";', "db/a.ts", "cli does not import db"],
  ["db/a.ts", 'import { a } from "#server/a.ts";', "server/a.ts", "db does not import server"],
  ["domain/teams/a.ts", 'import "#db/a.ts";', "db/a.ts", "domain does not import db"],
  ["server/a.ts", 'import { a } from "../scripts/a.ts";', "scripts/a.ts", "nothing imports scripts"],
  ["app/page.tsx", 'import { a } from "../e2e/a.ts";', "e2e/a.ts", "nothing imports e2e"],
  [
    "app/page.tsx",
    'import c from "../next.config.ts";',
    "next.config.ts",
    "nothing imports a file of the root",
  ],
  ["server/a.ts", 'import { a } from "#db/testing/a.ts";', "db/testing/a.ts", "only tests"],
])("forbidden: %s: %s", (file, source, target, message) => {
  expect(one(file, source, target)).toEqual([expect.stringContaining(message)]);
});

test("a noun knows only the nouns before it, in domain and in what acts", () => {
  const source = 'import { a } from "../voting/a.ts";';
  const later = "papers comes before voting";
  expect(one("domain/papers/a.ts", source, "domain/voting/a.ts")).toEqual([expect.stringContaining(later)]);
  expect(one("server/papers/merge-papers.ts", source, "server/voting/a.ts")).toEqual([
    expect.stringContaining(later),
  ]);
  expect(one("domain/scheduling/a.ts", source, "domain/voting/a.ts")).toEqual([]);
});

test("what only reads, what wires all together, and tests may look at every noun", () => {
  const source = 'import { a } from "#domain/voting/a.ts";';
  for (const file of [
    "papers/list-papers.ts",
    "papers/read-paper.ts",
    "papers/card-query.ts",
    "trpc/root.ts",
    "sample/a.ts",
  ])
    expect(one(`server/${file}`, source, "domain/voting/a.ts")).toEqual([]);
});

test("a leaf of domain is for all and knows no noun; other folders are unknown", () => {
  expect(one("domain/teams/a.ts", 'import "../text/a.ts";', "domain/text/a.ts")).toEqual([]);
  expect(one("domain/text/a.ts", 'import "../teams/a.ts";', "domain/teams/a.ts")).toHaveLength(1);
  expect(check({ "domain/stuff/a.ts": "" })).toEqual([expect.stringContaining("neither a noun nor a leaf")]);
});

test.each([
  'import fs from "node:fs";',
  'import { v7 } from "uuid";',
  "const now = Date.now();",
  "const now = new Date();",
  "if (process.env.X) a();",
  "const r = Math.random();",
  "`$" + "{Math.random()}`;",
])("domain is pure: %s", (source) => {
  expect(check({ "domain/teams/a.ts": source })).toEqual([expect.stringContaining("domain is pure")]);
});

test("pure packages, tests, and words in comments and strings are fine in domain", () => {
  const pure =
    'import { z } from "zod";\n// not Math.random()\nconst a = "Date.now()"; const b = new Date(0);';
  expect(check({ "domain/teams/a.ts": pure, "domain/teams/a.test.ts": 'import "node:fs";' })).toEqual([]);
});

test("a cycle is named once, whatever its length and its kind of import", () => {
  const faults = check({
    "db/a.ts": 'import { b } from "./b.ts";',
    "db/b.ts": '\nimport type { C } from "./c.ts";',
    "db/c.ts": 'export { a } from "./a.ts";',
  });
  expect(faults).toEqual(["db/a.ts:1 cycle: db/a.ts → db/b.ts → db/c.ts → db/a.ts"]);
});

test("barrels, empty names and long files are refused", () => {
  expect(check({ "db/index.ts": "" })).toEqual([expect.stringContaining("barrel")]);
  const barrel = 'export { a } from "./a.ts";\nexport * from "./b.ts";\n';
  expect(check({ "db/all.ts": barrel }, ["db/a.ts", "db/b.ts"])).toEqual([expect.stringContaining("barrel")]);
  expect(check({ "db/schema.ts": barrel }, ["db/a.ts", "db/b.ts"])).toEqual([]);
  for (const name of ["db/utils.ts", "db/misc/a.ts", "db/file-helpers.ts", "db/manager.test.ts"])
    expect(check({ [name]: "" })).toEqual([expect.stringContaining("says nothing")]);
  const long = "a();\n".repeat(251);
  expect(check({ "db/a.test.ts": long })).toEqual(["db/a.test.ts:1 251 lines; the limit is 250"]);
  expect(check({ "db/fixtures/a.ts": long, "db/migrations/a.ts": long })).toEqual([]);
});

test("import paths say the whole name of a file that is there", () => {
  expect(check({ "db/a.ts": 'import "./b";' }, ["db/b.ts"])).toEqual([
    expect.stringContaining("write ./b.ts"),
  ]);
  expect(check({ "db/a.ts": 'import "./c.ts";' })).toEqual([expect.stringContaining("leads to no file")]);
});

test("TRPCError has one home", () => {
  const thrower = "throw new TRPCError();";
  expect(check({ "server/trpc/init.ts": thrower, "server/a.ts": "// no TRPCError here" })).toEqual([]);
  expect(check({ "server/trpc/init.ts": thrower, "server/a.ts": thrower })).toHaveLength(2);
});
