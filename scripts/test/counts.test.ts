import { expect, test } from "vitest";
import { countPlain, countPlaywright, countVitest, sum } from "./counts.ts";

const vitest = (numTotalTests: number, numPassedTests: number) => ({ numTotalTests, numPassedTests });
const playwright = (expected: number, unexpected = 0, flaky = 0, skipped = 0) => ({
  stats: { expected, unexpected, flaky, skipped },
});

test("a plain step is one test", () => {
  expect(countPlain({ code: 0, report: null })).toEqual({ passed: 1, failed: 0 });
  expect(countPlain({ code: 2, report: null })).toEqual({ passed: 0, failed: 1 });
});

test("vitest's tests are counted one by one, a skipped one as failed", () => {
  expect(countVitest({ code: 0, report: vitest(12, 12) })).toEqual({ passed: 12, failed: 0 });
  expect(countVitest({ code: 1, report: vitest(12, 10) })).toEqual({ passed: 10, failed: 2 });
  expect(countVitest({ code: 0, report: vitest(12, 11) })).toEqual({ passed: 11, failed: 1 });
});

test("stories are counted one by one, flaky and skipped ones as failed", () => {
  expect(countPlaywright({ code: 0, report: playwright(8) })).toEqual({ passed: 8, failed: 0 });
  expect(countPlaywright({ code: 1, report: playwright(8, 1, 1, 1) })).toEqual({ passed: 8, failed: 3 });
});

test("a run that fails without a failed test, or without any test, has one failed", () => {
  for (const count of [countVitest, countPlaywright]) {
    expect(count({ code: 1, report: null })).toEqual({ passed: 0, failed: 1 });
    expect(count({ code: 0, report: null })).toEqual({ passed: 0, failed: 1 });
  }
  expect(countVitest({ code: 1, report: vitest(3, 3) })).toEqual({ passed: 3, failed: 1 });
});

test("sums are sums", () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 20 },
    ]),
  ).toEqual({ passed: 11, failed: 22 });
});
