import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { run as assign } from "./assign.ts";
import { run as roster } from "./roster.ts";

let folder = "";
let stdout = "";
let stderr = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lectern-roster-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  [stdout, stderr] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function file(content: string): Promise<string> {
  const path = join(folder, "document.json");
  await writeFile(path, content);
  return path;
}

const season = {
  members: [{ id: "a" }, { id: "b" }],
  sessions: [
    { id: "s1", date: "2026-10-20" },
    { id: "s2", date: "2026-10-27" },
    { id: "s3", date: "2026-11-24" },
  ],
  unavailable: [["b", "s2"]],
};

test("roster prints who presents, why and at what cost", async () => {
  expect(await roster([await file(JSON.stringify(season))])).toBe(0);
  const answer = JSON.parse(stdout);
  expect(Object.keys(answer)).toEqual(["assignments", "unfilled", "loads", "cost"]);
  expect(answer.assignments).toContainEqual({
    session: "s2",
    member: "a",
    why: expect.stringMatching(/away/),
  });
  expect(answer.cost).toEqual({ unfilled: 0, broken: 0, unfairness: 5, recency: 0, wishes: 0 });
});

test("roster keeps a gap between two talks", async () => {
  expect(await roster([await file(JSON.stringify({ ...season, minGap: 8 }))])).toBe(0);
  const { assignments } = JSON.parse(stdout) as { assignments: { session: string; member: string }[] };
  expect(assignments.find(({ session }) => session === "s1")?.member).toBe("b");
});

test("assign prints the column of each row and the least cost", async () => {
  expect(await assign([await file('{"costs": [[4, 1, null], [2, null, 3]]}')])).toBe(0);
  expect(stdout).toBe('{"assignment":[1,0],"cost":3}\n');
});

test("a line is a document, and a bad one has an answer of its own", async () => {
  expect(await assign([await file('{"costs": [[1]]}\n{"costs": "x"}\nnonsense\n'), "--lines"])).toBe(2);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines[0]).toEqual({ assignment: [0], cost: 1 });
  expect(lines[1]).toMatchObject({ assignment: [], cost: null, problem: expect.any(String) });
  expect(lines[2]).toMatchObject({ problem: "This is not JSON." });
  expect(stderr).toContain("line 2");
});

test("words that it does not understand are refused", async () => {
  expect(await roster(["--nonsense"])).toBe(64);
  expect(await assign(["a", "b"])).toBe(64);
  expect(stdout).toBe("");
});
