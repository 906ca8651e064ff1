import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { run } from "./tally.ts";

let folder = "";
let stdout: string[] = [];
let stderr: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lectern-tally-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  stdout = [];
  stderr = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => stdout.push(String(text)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => stderr.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function file(content: string): Promise<string> {
  const path = join(folder, "ballots.json");
  await writeFile(path, content);
  return path;
}

const vote = {
  candidates: ["a", "b"],
  ballots: [{ voter: "v1", approves: ["b"] }, { voter: "v2" }],
};

test("one document gives one line of JSON with exactly the promised fields", async () => {
  expect(await run([await file(`\ufeff${JSON.stringify(vote)}`), "--rule", "phragmen", "--seats", "1"])).toBe(
    0,
  );
  expect(stdout).toHaveLength(1);
  expect(JSON.parse(stdout[0] ?? "")).toEqual({
    rule: "phragmen",
    winners: ["b"],
    trace: [{ winner: "b", by: "load", value: "1", payers: [{ voter: "v1", gave: "1" }], runnerUp: null }],
    loads: { v1: "1", v2: "0" },
  });
});

test("--lines gives an answer for each line, with its own rule and seats; a wrong one makes the status 2", async () => {
  const lines = [{ ...vote, rule: "approval", seats: 2 }, vote, { ...vote, seats: 3 }];
  const text = `${lines.map((line) => JSON.stringify(line)).join("\n")}\nno JSON\n\n`;
  expect(await run([await file(text), "--lines", "--rule", "seq-pav", "--seats", "1"])).toBe(2);
  const answers = stdout.map((line) => JSON.parse(line));
  expect(answers.map(({ rule, winners }) => [rule, winners.join("")])).toEqual([
    ["approval", "ba"],
    ["seq-pav", "b"],
    [null, ""],
    [null, ""],
  ]);
  expect(answers[2].problem).toContain("more seats");
  expect(stderr.join("")).toMatch(/line 3: There are more seats.*\n.*line 4: This is not JSON\.\n$/);
});

test("without a file, or with -, standard input is read", async () => {
  for (const argv of [[], ["-"], ["-", "--lines"]]) {
    vi.spyOn(process, "stdin", "get").mockReturnValue(
      Readable.from([JSON.stringify(vote)]) as typeof process.stdin,
    );
    expect(await run([...argv, "--seats", "1"])).toBe(0);
  }
  expect(stdout.map((line) => JSON.parse(line).winners.join(""))).toEqual(["b", "b", "b"]);
});

test.each([[[]], [["--lines"]]])("a file that cannot be opened is told, %j", async (words) => {
  expect(await run([join(folder, "none.json"), ...words])).toBe(2);
  expect(stderr.join("")).toContain("none.json: This file cannot be read.");
});

test.each([[["--rule", "dance"]], [["--seats", "0"]], [["--seats", "1e3"]], [["a", "b"]], [["--colour"]]])(
  "%j is not understood",
  async (argv) => {
    expect(await run(argv)).toBe(64);
    expect(stdout).toEqual([]);
    expect(stderr.join("")).not.toBe("");
  },
);
