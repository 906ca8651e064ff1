import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Holds the page's script back until it is sent. */
const onSlowLine = async (page: Page) => {
  const { promise: isSent, resolve: send } = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await isSent;
    await route.continue();
  });
  return { page, send };
};

test("what is typed, chosen and pressed before the page's script has come is not lost", async ({
  team,
  pageOf,
}) => {
  const { slug, organizer } = team;
  const sessionId = randomUUID();
  const onDate = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const when = {
    kind: "timed",
    localStart: `${onDate}T18:00`,
    zone: "Europe/Berlin",
    durationMinutes: 60,
  } as const;
  await organizer.caller.sessions.create({ team: slug, id: sessionId, when, title: "Tides" });

  const { page, send } = await onSlowLine(await pageOf(organizer));
  const arriving = page.goto(`/t/${slug}/sessions/${sessionId}/edit`);
  await page.getByLabel("Title").fill("Tides and puddles");
  await page.getByLabel("Time", { exact: true }).fill("18:30");
  await page.getByLabel("Minutes").fill("90");
  await page.getByLabel("Time zone").selectOption("Asia/Kathmandu");
  await page.getByLabel("Place").fill("Room 4");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/edit$/);
  send();
  await arriving;
  await expect(page.getByLabel("Title")).toHaveValue("Tides and puddles");
  await page.getByLabel("Title").press("End");
  await page.keyboard.type("!");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Tides and puddles!" })).toBeVisible();
  await expect(page.getByText("Room 4")).toBeVisible();
  expect(await organizer.caller.sessions.read({ team: slug, sessionId })).toMatchObject({
    startsAt: `${onDate}T12:45:00.000Z`,
    durationMinutes: 90,
  });
});

test("what is ticked before the page's script has come stays ticked", async ({ team, pageOf }) => {
  const { page, send } = await onSlowLine(await pageOf(team.organizer));
  const arriving = page.goto(`/t/${team.slug}/sessions/plan`);
  await page.getByRole("checkbox", { name: "Leave days off out" }).uncheck();
  await page.getByRole("radio", { name: "The queue" }).check();
  send();
  await arriving;
  await page.getByLabel("Name", { exact: true }).fill("Spring");
  await expect(page.getByRole("checkbox", { name: "Leave days off out" })).not.toBeChecked();
  await expect(page.getByRole("radio", { name: "The queue" })).toBeChecked();
});

test("what is typed while the page takes its fields over is not put back", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  const [early, late] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let isSent = false;
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await (isSent ? late : early).promise;
    await route.continue();
  });
  const arriving = page.goto(`/t/${team.slug}/sessions/plan`);
  const name = page.getByLabel("Name", { exact: true });
  await name.fill("Spring");
  isSent = true;
  const asksForMore = page.waitForRequest(/\/_next\/static\/.*\.js/);
  early.resolve();
  await asksForMore;
  await name.fill("Spring and summer");
  late.resolve();
  await arriving;
  await page.getByRole("checkbox", { name: "Leave days off out" }).uncheck();
  await expect(name).toHaveValue("Spring and summer");
});
