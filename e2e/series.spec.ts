import { randomUUID } from "node:crypto";
import { blackouts } from "#db/schema.ts";
import type { TestTeam } from "#server/testing/a-team.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

const weekly = {
  title: "Tuesday seminar",
  when: {
    kind: "timed" as const,
    localStart: "2031-03-18T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 60,
  },
  rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=4",
};

const aSeries = async (team: TestTeam) => {
  const id = randomUUID();
  await team.organizer.caller.series.create({ team: team.slug, id, ...weekly });
  const { sessions } = await team.organizer.caller.series.read({ team: team.slug, seriesId: id });
  return { id, address: `/t/${team.slug}/sessions/series/${id}`, sessions };
};

test("a series of twelve with two days off skipped has twelve sessions, and clocks are minded", async ({
  team,
  services,
  pageOf,
}) => {
  const off = (title: string, day: string) => ({
    teamId: team.teamId,
    id: randomUUID(),
    title,
    kind: "break" as const,
    startsOn: day,
    endsOn: day,
    createdBy: team.organizer.userId,
    createdAt: new Date().toISOString(),
  });
  await services.db
    .insert(blackouts)
    .values([off("Spring break", "2031-03-25"), off("Works outing", "2031-04-15")]);
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/sessions/new`);
  await omar.getByRole("link", { name: "Repeating" }).click();
  await expect(omar.getByRole("heading", { name: "Plan a series" })).toBeVisible();
  await omar.getByLabel("Time zone").selectOption("Europe/Berlin");
  await omar.getByLabel("Date", { exact: true }).fill("2031-03-18");
  await omar.getByLabel("Title").fill("Tuesday seminar");
  // The weekday follows the first day.
  await expect(omar.getByLabel("Tuesday")).toBeChecked();
  await expect(omar.getByText("Every Tuesday: 12 sessions")).toBeVisible();
  await expect(omar.getByText("Spring break")).toBeVisible();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Skip Tue 25 Mar 2031" }).click();
  await omar.getByRole("button", { name: "Skip Tue 15 Apr 2031" }).click();
  await expect(omar.getByText("Every Tuesday: 12 sessions")).toBeVisible();
  await expect(omar.getByText("skipped", { exact: true })).toHaveCount(2);
  await omar.getByRole("button", { name: "Plan a series" }).click();
  await expect(omar.getByRole("heading", { name: "Tuesday seminar" })).toBeVisible();
  await expect(omar.getByRole("listitem").filter({ hasText: "18:00–19:00" })).toHaveCount(12);
  await expect(omar.getByText("Tue 18 Mar 2031, 18:00–19:00")).toBeVisible();
  await expect(omar.getByText("Tue 1 Apr 2031, 18:00–19:00")).toBeVisible();
  await expect(omar.getByText("Tue 25 Mar 2031")).toHaveCount(0);
  await expect(omar.getByText("Every Tuesday, 18:00 Berlin time · 12 sessions")).toBeVisible();
  await expect(omar.getByText("Last session on Tue 17 Jun 2031.")).toBeVisible();
  await expectAccessible(omar);
  // What was planned is not offered again.
  await omar.goto(`/t/${team.slug}/sessions/series/new`);
  await expect(omar.getByLabel("Title")).toHaveValue("");
});

test("viewers in two zones, neither the machine's, read the right local times over the change of clocks", async ({
  team,
  pageOf,
}) => {
  const { address, sessions } = await aSeries(team);
  const read = async (name: string, zone: string) => {
    const person = await team.join(name, "member");
    await person.caller.auth.updateProfile({ timeZone: zone });
    const page = await pageOf(person);
    await page.goto(address);
    return page;
  };
  const kiran = await read("Kiran Karki", "Asia/Kathmandu");
  await expect(
    kiran.getByText("Tue 25 Mar 2031, 22:45–23:45 Kathmandu time · 18:00 Berlin time"),
  ).toBeVisible();
  await expect(
    kiran.getByText("Tue 1 Apr 2031, 21:45–22:45 Kathmandu time · 18:00 Berlin time"),
  ).toBeVisible();
  const sean = await read("Sean Snow", "America/St_Johns");
  await expect(
    sean.getByText("Tue 25 Mar 2031, 14:30–15:30 St Johns time · 18:00 Berlin time"),
  ).toBeVisible();
  await expect(sean.getByText("Tue 1 Apr 2031, 13:30–14:30 St Johns time · 18:00 Berlin time")).toBeVisible();
  await expect(sean.locator("main").getByRole("button")).toHaveCount(0);
  await sean.goto(`/t/${team.slug}/sessions/${sessions[2]?.id}`);
  await expect(sean.getByText("Every Tuesday, 18:00 Berlin time")).toBeVisible();
  await expect(sean.getByText("· 3 of 4")).toBeVisible();
  await expectAccessible(sean);
});

test("this and all that follow move by an hour, then all to come is cancelled", async ({ team, pageOf }) => {
  const { address, sessions } = await aSeries(team);
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/sessions/${sessions[2]?.id}`);
  await omar.getByRole("link", { name: "Edit", exact: true }).click();
  await omar.getByLabel("This and all that follow").check();
  await omar.getByLabel("Time", { exact: true }).fill("19:00");
  await expect(omar.getByText("2 sessions will move:")).toBeVisible();
  await expect(
    omar.getByText("Tue 1 Apr 2031, 18:00 Berlin time → Tue 1 Apr 2031, 19:00 Berlin time"),
  ).toBeVisible();
  await expect(omar.getByText("They become a series of their own")).toBeVisible();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Save the series" }).click();
  await expect(omar.getByRole("listitem").filter({ hasText: "19:00–20:00" })).toHaveCount(2);
  const next = omar.url();
  await omar.goto(address);
  await expect(omar.getByRole("listitem").filter({ hasText: "18:00–19:00" })).toHaveCount(2);
  await expect(omar.getByText("Last session on Tue 25 Mar 2031.")).toBeVisible();
  await expect(omar.getByText("This series has ended.")).toHaveCount(0);
  await omar.getByRole("link", { name: "The series that follows" }).click();
  await expect(omar).toHaveURL(next);
  await omar.getByRole("listitem").first().getByRole("link").click();
  await omar.getByRole("button", { name: "Cancel session" }).click();
  await omar.getByLabel("All to come").check();
  await expect(omar.getByText("2 sessions to come are cancelled")).toBeVisible();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "End the series" }).click();
  await expect(omar.getByText("Cancelled", { exact: true })).toBeVisible();
  await omar.goto(next);
  await expect(omar.getByText("This series has ended.")).toBeVisible();
  await expect(omar.getByRole("listitem").filter({ hasText: "Cancelled" })).toHaveCount(2);
});

test("what was typed stays when the scope of an edit changes", async ({ team, pageOf }) => {
  const { sessions } = await aSeries(team);
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/sessions/${sessions[2]?.id}/edit`);
  const date = omar.getByLabel("Date", { exact: true });
  await omar.getByLabel("Place").fill("The boat house");
  await omar.getByLabel("Notes").fill("Bring a lamp.");
  await omar.getByLabel("Time", { exact: true }).fill("19:00");
  await date.fill("2031-04-02");

  await omar.getByLabel("This and all that follow").check();
  await expect(omar.getByText("2 sessions will move:")).toBeVisible();
  await expect(
    omar.getByText("Tue 1 Apr 2031, 18:00 Berlin time → Wed 2 Apr 2031, 19:00 Berlin time"),
  ).toBeVisible();
  await expect(omar.getByLabel("Place")).toHaveValue("The boat house");
  await expect(omar.getByLabel("Wednesday")).toBeChecked();
  await omar.getByLabel("Sessions", { exact: true }).fill("3");
  await expect(omar.getByText("1 session will be made:")).toBeVisible();

  // A day later and one more: all to come begins with the first of the series.
  await omar.getByLabel("All to come").check();
  await expect(date).toHaveValue("2031-03-19");
  await expect(omar.getByLabel("Sessions", { exact: true })).toHaveValue("5");
  await expect(omar.getByLabel("Notes")).toHaveValue("Bring a lamp.");
  await expect(omar.getByText("4 sessions will move:")).toBeVisible();
  await omar.getByLabel("Only this session").check();
  await expect(date).toHaveValue("2031-04-02");
  await expect(omar.getByLabel("Time", { exact: true })).toHaveValue("19:00");
  await expect(omar.getByLabel("Notes")).toHaveValue("Bring a lamp.");
  await omar.getByRole("button", { name: "Save", exact: true }).click();
  await expect(omar.getByText("Wed 2 Apr 2031, 19:00–20:00 Berlin time")).toBeVisible();
  await expect(omar.getByText("The boat house")).toBeVisible();
});
