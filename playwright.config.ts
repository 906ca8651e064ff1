import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.ts";

const browser = await findBrowser();

export default defineConfig({
  testDir: "./e2e",
  projects: [
    // The set-up link works while nobody has an account, so its story comes before all others.
    { name: "first-run", testMatch: "first-run.spec.ts" },
    { name: "stories", testMatch: "*.spec.ts", testIgnore: "first-run.spec.ts", dependencies: ["first-run"] },
  ],
  globalSetup: "./e2e/global-setup.ts",
  outputDir: ".test/browser",
  workers: 2,
  // A story that passes only the second time is a broken story.
  retries: 0,
  forbidOnly: true,
  // A story takes seconds; a busy machine stretches them.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: ".test/browser.json" }]],
  use: {
    baseURL: process.env.LECTERN_E2E_URL,
    // Neither the server's zone nor the machine's.
    timezoneId: "America/St_Johns",
    locale: "en-GB",
    // Without its film: drawing that takes a good part of the time where there is no graphics card.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env } as Record<string, string>,
      args: [
        ...browser.args,
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--disable-sync",
      ],
    },
  },
});
