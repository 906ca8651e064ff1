import { expect, test, vi } from "vitest";
import { parseImport } from "#domain/papers/import/parse-import.ts";
import { aPage } from "#server/testing/a-page.ts";
import { parseOffThread } from "./parse-off-thread.ts";

const options = { format: "auto", today: "2026-11-22" };
const long = aPage("Long", 400).text;

test("a thread gives what the parser gives, several at once too", async () => {
  expect(long.length).toBeGreaterThan(100_000);
  const expected = parseImport(long, options);
  expect(expected).toMatchObject({ ok: true });
  const answers = await Promise.all([1, 2, 3, 4].map(() => parseOffThread(long, options)));
  for (const answer of answers) expect(answer).toEqual(expected);
});

test("one that takes too long is stopped with a sentence, and the next one is read", async () => {
  expect(await parseOffThread(long, options, { stopMs: 1 })).toEqual({
    ok: false,
    reason: "refused",
    sentence:
      "Reading this took too long and was stopped. Split it into smaller parts, or choose its format by hand.",
  });
  expect(await parseOffThread(long, options)).toMatchObject({ ok: true });
});

test("too much text is refused before any thread is started", async () => {
  const ended = vi.spyOn(globalThis, "setTimeout");
  expect(await parseOffThread("x".repeat(6_000_000), options)).toMatchObject({
    ok: false,
    reason: "refused",
  });
  expect(ended).not.toHaveBeenCalled();
  ended.mockRestore();
});
