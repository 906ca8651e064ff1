import { defineConfig } from "vitest/config";

// One place for both kinds of tests: pure ones beside the rules, database ones beside the verbs.
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    // A worker loads each module once for all its files: that is more than half of the time. What a test replaces, it puts back.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["{domain,components,scripts,cli,server,db}/**/*.test.ts"],
          exclude: ["**/*.db.test.ts"],
          // Properties over hundreds of cases, on a machine that may be busy: an end for what hangs, not a measure.
          testTimeout: 60_000,
          setupFiles: ["./vitest.setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["{server,db,cli}/**/*.db.test.ts"],
          setupFiles: ["./vitest.setup.ts"],
          globalSetup: ["./db/testing/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
