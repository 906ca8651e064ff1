import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { run } from "./occurrences.ts";

let folder = "";
let stdout: string[] = [];
let stderr: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lectern-occurrences-"));
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

const berlin = ["--start", "2026-10-20T18:00", "--zone", "Europe/Berlin", "--rule"];
const four = [
  "2026-10-20T18:00 Europe/Berlin 2026-10-20T16:00:00Z",
  "2026-10-27T18:00 Europe/Berlin 2026-10-27T17:00:00Z",
  "2026-11-03T18:00 Europe/Berlin 2026-11-03T17:00:00Z",
  "2026-11-10T18:00 Europe/Berlin 2026-11-10T17:00:00Z",
];

test("prints a line for each occurrence: local time, zone, UTC instant", async () => {
  expect(await run([...berlin, "FREQ=WEEKLY;COUNT=4"])).toBe(0);
  expect(stdout.join("")).toBe(`${four.join("\n")}\n`);
  expect(stderr).toEqual([]);
});

test("--until includes its day, --limit is a number, and an endless rule needs one of them", async () => {
  expect(await run([...berlin, "FREQ=WEEKLY", "--until", "2026-11-10"])).toBe(0);
  expect(await run([...berlin, "FREQ=WEEKLY", "--limit", "4"])).toBe(0);
  expect(stdout.map((line) => line.trim())).toEqual([...four, ...four]);
  expect(await run([...berlin, "FREQ=WEEKLY"])).toBe(2);
  expect(stderr.join("")).toContain("no end");
});

test("a time that clocks skip is told on standard error; a whole day has no instant", async () => {
  const spring = ["--start", "2027-03-27T02:30", "--zone", "Europe/Berlin", "--rule", "FREQ=DAILY;COUNT=2"];
  expect(await run(spring)).toBe(0);
  expect(stdout[1]).toBe("2027-03-28T03:30 Europe/Berlin 2027-03-28T01:30:00Z\n");
  expect(stderr.join("")).toContain("moved to 2027-03-28T03:30");
  stdout = [];
  expect(await run(["--start", "2027-03-27", "--zone", "Pacific/Niue", "--rule", "FREQ=DAILY;COUNT=2"])).toBe(
    0,
  );
  expect(stdout).toEqual(["2027-03-27 Pacific/Niue\n", "2027-03-28 Pacific/Niue\n"]);
});

test("--lines gives an array for each line, and an answer also for a wrong one; the status is 2 then", async () => {
  const one = { start: "2026-10-20T18:00", zone: "Europe/Berlin", rule: "FREQ=WEEKLY;COUNT=1" };
  const lines = [
    JSON.stringify(one),
    "",
    JSON.stringify({ ...one, rule: "FREQ=DAILY", until: "2026-10-21" }),
    "no JSON",
    "[1]",
    JSON.stringify({ ...one, rule: "FREQ=DAILY" }),
    JSON.stringify({ ...one, zone: "Europe/Atlantis" }),
  ];
  const path = join(folder, "lines.jsonl");
  await writeFile(path, `\ufeff${lines.join("\n")}\n`);
  expect(await run(["--lines", path])).toBe(2);
  const answers = stdout.map((line) => JSON.parse(line));
  expect(answers[0]).toEqual([{ local: "2026-10-20T18:00", instant: "2026-10-20T16:00:00Z" }]);
  expect(answers[1].map(({ local }: { local: string }) => local)).toEqual([
    "2026-10-20T18:00",
    "2026-10-21T18:00",
  ]);
  expect(answers.slice(2).map(({ problem }) => typeof problem)).toEqual(Array(4).fill("string"));
  expect(stderr.join("")).toMatch(/line 4: This is not JSON\./);
  expect(await run(["--lines", join(folder, "none.jsonl")])).toBe(2);
  vi.spyOn(process, "stdin", "get").mockReturnValue(
    Readable.from([JSON.stringify(one)]) as typeof process.stdin,
  );
  expect(await run(["--lines", "--limit", "3"])).toBe(0);
});

test.each([
  [[]],
  [["--start", "2026-10-20T18:00"]],
  [["a", ...berlin, "FREQ=DAILY"]],
  [["--colour"]],
  [[...berlin, "FREQ=DAILY", "--limit", "0"]],
])("%j is not understood", async (argv) => {
  expect(await run(argv)).toBe(64);
  expect(stdout).toEqual([]);
  expect(stderr.join("")).not.toBe("");
});

test("the answer is the same bytes wherever the process believes to be", () => {
  const ask = (zone: string) =>
    execFileSync(
      process.execPath,
      [
        join(import.meta.dirname, "lectern.ts"),
        "occurrences",
        "--start",
        "2026-01-06T18:00",
        "--zone",
        "America/St_Johns",
        "--rule",
        "FREQ=WEEKLY;UNTIL=20281231",
      ],
      { env: { ...process.env, TZ: zone }, encoding: "utf8" },
    );
  const first = ask("UTC");
  expect(first.split("\n").length).toBe(157);
  expect(ask("America/Los_Angeles")).toBe(first);
  expect(ask("Asia/Kathmandu")).toBe(first);
});
