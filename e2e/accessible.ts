import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { run } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // What is sound fills most of an answer, and nobody reads it.
  resultTypes: ["violations"] as "violations"[],
};

/** Fails when axe finds anything on the page against WCAG 2.2 A or AA. */
export const expectAccessible = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const violations = await page.evaluate(async (how) => {
    const found = await (window as unknown as { axe: { run: typeof run } }).axe.run(document, how);
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      places: nodes.slice(0, 3).map(({ target }) => target.join(" ")),
    }));
  }, options);
  const lines = violations.map(({ id, help, places }) => `${id}: ${help} (${places.join("; ")})`);
  expect(lines, `axe on ${page.url()}`).toEqual([]);
};
