import { expect, it } from "vitest";
import { runSteps } from "#domain/papers/import/steps.ts";
import { runGently } from "./run-gently.ts";

function* squares(count: number, milliseconds: number) {
  const found: number[] = [];
  for (let n = 0; n < count; n++) {
    for (const from = performance.now(); performance.now() - from < milliseconds; );
    found.push(n * n);
    yield;
  }
  return found;
}

it("comes to the same as all at once, and lets others through on the way", async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  const found = await runGently(squares(30, 4));
  clearInterval(others);
  expect(found).toEqual(runSteps(squares(30, 0)));
  expect(turns).toBeGreaterThan(2);
});

it("passes on what goes wrong", async () => {
  const broken = function* () {
    yield;
    throw new Error("no");
  };
  await expect(runGently(broken())).rejects.toThrow("no");
});
