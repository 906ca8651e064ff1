import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { Services } from "#server/context.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { expectAccessible } from "./accessible.ts";
import { openStoryServices } from "./open-story-services.ts";

type Signed = { token: string };

type Fixtures = {
  /** A team of the story's own: one person per role and a stranger. */
  team: TestTeam;
  /** Puts a candidate paper into the story's team; gives its id. */
  paper: (columns?: Parameters<typeof aPaper>[2]) => Promise<string>;
  /** A page in a browser of this person's own; null is somebody who is not signed in. */
  pageOf: (
    person: Signed | null,
    options?: Parameters<import("@playwright/test").Browser["newContext"]>[0],
  ) => Promise<Page>;
};

/** A story's test: its own team in the shared product, and browsers for its people. An error in a page's console fails it. */
export const test = base.extend<Fixtures, { services: Services }>({
  services: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const opened = await openStoryServices();
      await use(opened.services);
      await opened.close();
    },
    { scope: "worker" },
  ],
  team: async ({ services }, use) => use(await aTeam(services)),
  paper: async ({ services, team }, use) => use((columns) => aPaper(services, team, columns)),
  pageOf: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (person, options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      if (person)
        await context.addCookies([{ name: "lectern-device", value: person.token, url: baseURL ?? "" }]);
      const page = await context.newPage();
      listenForFaults(page, faults);
      return patient(page);
    });
    for (const context of contexts) await context.close();
    expect(faults, "errors in the pages' consoles").toEqual([]);
  },
});

/** A page that is there only once its script listens: what is pressed before that goes nowhere. */
const patient = (page: Page): Page => {
  const listens = () =>
    page.waitForFunction(
      () =>
        "listens" in document.documentElement.dataset || !document.querySelector("script[src*='/_next/']"),
    );
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...to) => {
    const answer = await goto(...to);
    await listens();
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload(...how);
    await listens();
    return answer;
  };
  return page;
};

/** Collects what a page's console says went wrong; answers of 4xx that a story provokes are not faults of the page. */
export const listenForFaults = (page: Page, faults: string[]): void => {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (4\d\d|503)|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      faults.push(`${page.url()}: ${message.text()}`);
  });
};

/** What a phone in the hand is to a page. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** Fails when a page is wider than its window. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  // Not the window's own width: a phone's grows with a page that is too wide.
  const window = page.viewportSize()?.width ?? 0;
  const wide = (await page.evaluate(() => document.documentElement.scrollWidth)) - window;
  expect(wide, `pixels that ${page.url()} is too wide`).toBeLessThanOrEqual(0);
};

export { expect, expectAccessible };
