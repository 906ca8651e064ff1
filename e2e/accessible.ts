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

/** Until nothing fades in or out any more: half-way, a colour is none that anybody reads. What turns for ever is left alone. */
const comeToRest = (page: Page) =>
  page.evaluate(async () => {
    for (;;) {
      const moving = document.getAnimations().filter(({ effect, playState, timeline }) => {
        const ends = Number.isFinite(Number(effect?.getComputedTiming().endTime));
        return ends && playState === "running" && timeline === document.timeline;
      });
      if (moving.length === 0) return;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });

/** Fails when axe finds anything on the page against WCAG 2.2 A or AA. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await comeToRest(page);
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
