import { expect, expectAccessible, test } from "./fixtures.ts";

// A year ahead, so that no holiday of this year stands in between.
const year = new Date().getUTCFullYear() + 1;

test("days off warn in the form, are brought in by a list, and stand in the month", async ({
  team,
  pageOf,
}) => {
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/sessions/days-off`);
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Choose countries" }).click();
  await omar.getByLabel("Country").selectOption("DE");
  await omar.getByLabel("Region").selectOption("BE");
  await omar.getByRole("button", { name: "Add", exact: true }).click();
  await expect(omar.getByText("Berlin, Germany", { exact: true })).toBeVisible();

  await omar.getByRole("button", { name: "Bring in a list" }).click();
  const dialog = omar.getByRole("dialog");
  await dialog.getByLabel("List").fill(`conference,deadline\nNeurIPS,${year}-05-12\nSomething,whenever\n`);
  await dialog.getByRole("button", { name: "See what is in it" }).click();
  await expect(dialog.getByText("Cannot be read")).toBeVisible();
  await dialog.getByRole("button", { name: "Bring in 1 entry" }).click();
  await expect(omar.getByRole("list", { name: "The team’s own days" })).toContainText("NeurIPS");

  await omar.getByRole("button", { name: "I am away" }).click();
  await omar.getByLabel("First day").fill(`${year}-05-13`);
  await omar.getByRole("button", { name: "Note it" }).click();
  await expect(omar.getByRole("list", { name: "Away" })).toContainText("You");
  await expectAccessible(omar);

  await omar.goto(`/t/${team.slug}/sessions/new?date=${year}-05-01`);
  await expect(omar.getByText("Labour Day (Berlin, Germany)", { exact: false })).toBeVisible();
  await omar.getByRole("button", { name: /instead$/ }).click();
  await expect(omar.getByLabel("Date", { exact: true })).not.toHaveValue(`${year}-05-01`);
  await omar.getByLabel("Date", { exact: true }).fill(`${year}-05-12`);
  await expect(omar.getByText("That day: NeurIPS.")).toBeVisible();
  await omar.getByRole("button", { name: "Plan a session" }).click();
  await omar.waitForURL(/sessions\/[0-9a-f-]{36}$/);

  const mia = await pageOf(team.member);
  await mia.goto(`/t/${team.slug}/sessions/days-off`);
  await expect(mia.getByText("Planned sessions on days off")).toBeVisible();
  await expect(mia.getByRole("button", { name: "Bring in a list" })).toHaveCount(0);

  await mia.goto(`/t/${team.slug}/sessions/month?month=${year}-05`);
  await expectAccessible(mia);
  await mia.getByRole("button", { name: /12 May .*1 session.*a day off/ }).click();
  await expect(mia.getByRole("heading", { name: /12 May/ })).toBeVisible();
  await mia.keyboard.press("ArrowDown");
  await expect(mia.getByRole("button", { name: /19 May/ })).toBeFocused();
  await mia.keyboard.press("PageDown");
  await expect(mia.getByRole("heading", { name: `June ${year}` })).toBeVisible();
  await expect(mia.getByRole("button", { name: /19 Jun/ })).toBeFocused();

  await mia.setViewportSize({ width: 360, height: 740 });
  await mia.goto(`/t/${team.slug}/sessions/month?month=${year}-05`);
  await mia.getByRole("button", { name: /12 May/ }).click();
  await expect(
    mia.getByText("Join the meeting").or(mia.getByText("Nobody presents yet")).first(),
  ).toBeVisible();
  await expectAccessible(mia);
});
