import assert from "node:assert/strict";

export type Tally = {
  /** Runs one check and says whether it holds; a failure is printed and counted, and the walk goes on. */
  check: (what: string, work: () => unknown) => Promise<void>;
  /** Expects two values to be the same, to the byte. */
  same: (what: string, got: unknown, wanted: unknown) => Promise<void>;
  /** Prints the sums as the last line and sets the exit code. */
  end: () => void;
};

/** Counts checks that hold and that do not. */
export const beginTally = (): Tally => {
  const sums = { passed: 0, failed: 0 };
  const check: Tally["check"] = async (what, work) => {
    try {
      await work();
      sums.passed++;
      console.info(`  ok    ${what}`);
    } catch (error) {
      sums.failed++;
      console.info(`  FAIL  ${what}\n${String(error).slice(0, 2_000)}`);
    }
  };
  return {
    check,
    same: (what, got, wanted) => check(what, () => assert.deepEqual(got, wanted)),
    end: () => {
      process.exitCode = sums.failed === 0 ? 0 : 1;
      console.info(`${sums.passed} passed, ${sums.failed} failed`);
    },
  };
};
