import { afterAll, expect, test } from "vitest";
import { rendererVersion } from "./limits.ts";
import { closeRenderer, renderAbstractInWorker, renderComment } from "./render-in-worker.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { workerPool } from "./worker-pool.ts";

afterAll(closeRenderer);

const script = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const listening = (body: string) =>
  script(`import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ source }) => { ${body} });
    parentPort.postMessage("ready");`);
const asked = (source: string) => ({ kind: "abstract", source }) as const;

test("a worker gives what the renderer gives", async () => {
  const mentions = new Map([["ada", "m-1"]]);
  const source = "Hi @ada, $x$ <b>";
  expect(await renderComment(source, { mentions })).toEqual({
    html: renderMarkdown(source, { mentions }),
    rendererVersion,
  });
  expect((await renderAbstractInWorker("90\\%")).html).toBe("<p>90%</p>\n");
});

test("many at once, each its own answer; closing starts afresh", async () => {
  const sources = Array.from({ length: 30 }, (_, i) => `text ${i}`);
  const answers = await Promise.all(sources.map((source) => renderComment(source)));
  expect(answers.map(({ html }) => html)).toEqual(sources.map((source) => `<p>${source}</p>\n`));
  await closeRenderer();
  expect((await renderComment("again")).html).toBe("<p>again</p>\n");
});

test("more than 20 kB is not even tried", async () => {
  expect((await renderComment("<".repeat(20_001))).html).toContain('<pre class="plain">&lt;');
});

test("a text that never ends is stopped, and the next one served", async () => {
  const pool = workerPool({
    url: listening('while (source === "loop"); parentPort.postMessage({ html: source });'),
    size: 1,
    jobMs: 300,
    startMs: 10_000,
  });
  const answers = ["loop", "a", "loop", "b"].map((source) => pool.render(asked(source)));
  expect(await Promise.all(answers)).toEqual([undefined, "a", undefined, "b"]);
  await pool.close();
});

test.each([
  ["throws", listening('throw new Error("no")')],
  ["exits", listening("process.exit(1)")],
  ["cannot start", script("throw new Error('no')")],
  ["answers nonsense", listening("parentPort.postMessage(7)")],
])("a worker that %s gives no answer and no exception", async (_, url) => {
  const pool = workerPool({ url, size: 2, jobMs: 2_000, startMs: 10_000 });
  expect(await Promise.all(["a", "b", "c"].map((source) => pool.render(asked(source))))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  await pool.close();
});

test("closing answers what waits", async () => {
  const pool = workerPool({ url: listening("for (;;);"), size: 1, jobMs: 60_000, startMs: 10_000 });
  const answers = Promise.all([pool.render(asked("a")), pool.render(asked("b"))]);
  await pool.close();
  expect(await answers).toEqual([undefined, undefined]);
});
