/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number };

/** What a finished step is known by: its exit code and, if it writes one, its JSON report. */
export type Outcome = { code: number; report: unknown };

/** A step without a report counts as one test. */
export function countPlain({ code }: Outcome): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts vitest's JSON report; a skipped test is a failed one, since nothing may be skipped. */
export function countVitest({ code, report }: Outcome): Counts {
  const total = read(report, "numTotalTests");
  const passed = read(report, "numPassedTests");
  return atLeastOneFailed(code, { passed, failed: total - passed });
}

/** Counts Playwright's JSON report; skipped and flaky ones are failed ones. */
export function countPlaywright({ code, report }: Outcome): Counts {
  const stats = typeof report === "object" && report !== null && "stats" in report ? report.stats : null;
  const failed = read(stats, "unexpected") + read(stats, "flaky") + read(stats, "skipped");
  return atLeastOneFailed(code, { passed: read(stats, "expected"), failed });
}

/** Adds counts up. */
export function sum(counts: Counts[]): Counts {
  return counts.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** A file that does not load, or an error outside of every test, fails a run without a failed test; so does a missing report. */
function atLeastOneFailed(code: number, counts: Counts): Counts {
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

function read(value: unknown, key: string): number {
  const found =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === "number" ? found : 0;
}
