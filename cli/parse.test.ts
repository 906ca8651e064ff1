import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { run } from "./parse.ts";

let folder = "";
let stdout: string[] = [];
let stderr: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lectern-parse-"));
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

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

test("one file gives one line of JSON with exactly the promised fields", async () => {
  const page = `Daily Papers\n\nAug 12\n\nA Cache\n\n${"We put a cache before it. ".repeat(12)}`;
  expect(await run([await file("page.txt", page), "--today", "2026-11-22"])).toBe(0);
  expect(stdout).toHaveLength(1);
  const answer = JSON.parse(stdout[0] ?? "");
  expect(answer).toMatchObject({ format: "hf-page", listedOn: "2026-08-12", problems: [] });
  expect(Object.keys(answer)).toEqual(["format", "listedOn", "papers", "problems"]);
  expect(Object.keys(answer.papers[0]).join()).toBe(
    "line,title,abstract,authors,arxivId,doi,url,venue,publishedOn,upvotes,confidence,problems",
  );
});

test("papers of a schedule also tell their talk", async () => {
  const table = "date,presenter,paper\n2025-03-03,Ann & Bo,A Cache\nsomewhen,Cy,Diary Robots\n";
  expect(await run([await file("spring.csv", table), "--today", "2026-11-22"])).toBe(0);
  const { format, papers } = JSON.parse(stdout[0] ?? "");
  expect(format).toBe("schedule");
  expect(papers[0]).toMatchObject({ title: "A Cache", heldOn: "2025-03-03", presenters: ["Ann", "Bo"] });
  expect(papers[1]).not.toHaveProperty("heldOn");
});

test("several files give a line each; one that is not recognised makes the status 2", async () => {
  const ids = await file("ids.txt", Buffer.from("\ufeffread arXiv:2405.01234", "utf16le"));
  const bytes = await file("bytes.bin", Buffer.from([1, 0, 2]));
  expect(await run([ids, await file("milk.txt", "milk, eggs"), bytes, join(folder, "none.txt")])).toBe(2);
  const answers = stdout.map((line) => JSON.parse(line));
  expect(answers.map((answer) => answer.format)).toEqual(["arxiv-text", null, null, null]);
  expect(answers[0].papers[0]).toMatchObject({ arxivId: "2405.01234", authors: [] });
  expect(answers.slice(1).map((answer) => answer.problems[0].line)).toEqual([1, 1, 1]);
  expect(stderr.join("")).toContain("none.txt: This file cannot be opened.");
});

test.each([[["--format", "smoke"]], [["--today", "2026-02-30"]], [["--colour"]]])(
  "%j is not understood",
  async (argv) => {
    expect(await run(argv)).toBe(64);
    expect(stdout).toEqual([]);
    expect(stderr.join("")).not.toBe("");
  },
);
