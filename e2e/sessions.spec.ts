import { randomUUID } from "node:crypto";
import type { TestTeam } from "#server/testing/a-team.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

const plan = async (team: TestTeam, paperIds: string[] = []) => {
  const id = randomUUID();
  await team.organizer.caller.sessions.create({
    team: team.slug,
    id,
    title: "The spring evening",
    when: { kind: "timed", localStart: "2027-03-29T18:00", zone: "Europe/Berlin", durationMinutes: 60 },
    paperIds,
  });
  return `/t/${team.slug}/sessions/${id}`;
};

test("a session is planned in its zone, and everybody reads it in theirs", async ({
  team,
  paper,
  pageOf,
}) => {
  await paper({ title: "Clocks and Other Opinions" });
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/sessions/new`);
  await omar.getByLabel("Time zone").selectOption("Europe/Berlin");
  await omar.getByLabel("Date", { exact: true }).fill("2027-03-28");
  await omar.getByLabel("Time", { exact: true }).fill("02:30");
  await expect(omar.getByText(/there is no 02:30 in Berlin time on Sun 28 Mar 2027/)).toBeVisible();
  await expectAccessible(omar);
  await omar.getByLabel("Date", { exact: true }).fill("2027-03-29");
  await omar.getByLabel("Time", { exact: true }).fill("18:00");
  await expect(omar.getByText(/there is no/)).toHaveCount(0);
  await omar.getByRole("button", { name: "Add Clocks and Other Opinions" }).click();
  await omar.getByRole("button", { name: "Plan a session" }).click();
  await expect(omar.getByText("Mon 29 Mar 2027, 18:00–19:00 Berlin time")).toBeVisible();

  const kiran = await team.join("Kiran Karki", "member");
  await kiran.caller.auth.updateProfile({ timeZone: "Asia/Kathmandu" });
  const away = await pageOf(kiran);
  await away.goto(omar.url());
  await expect(
    away.getByText("Mon 29 Mar 2027, 21:45–22:45 Kathmandu time · 18:00 Berlin time"),
  ).toBeVisible();
  await expectAccessible(away);
  const obi = await pageOf(team.observer);
  await obi.goto(omar.url());
  await expect(obi.getByText("Nobody presents this yet")).toBeVisible();
  // An observer says whether they come and may ask, and does nothing else.
  await expect(obi.locator("main").getByRole("button")).toHaveText([
    "I will come",
    "Maybe",
    "I cannot come",
    "Ask a question",
  ]);
  await obi.goto(`/t/${team.slug}/sessions`);
  await expect(obi.getByRole("link", { name: "Plan a session" })).toHaveCount(0);
  await expectAccessible(obi);
});

test("what is typed to plan stands in both forms, survives leaving and a reload, and goes when it is planned or afresh", async ({
  team,
  paper,
  pageOf,
}) => {
  const paperId = await paper({ title: "Half a Plan" });
  const omar = await pageOf(team.organizer);
  const form = `/t/${team.slug}/sessions/new`;
  const found = omar.getByText("What you began here is kept on this device.");
  const expectTyped = async () => {
    await expect(omar.getByLabel("Title")).toHaveValue("The autumn evening");
    await expect(omar.getByLabel("Date", { exact: true })).toHaveValue("2031-09-18");
    await expect(omar.getByLabel("Time", { exact: true })).toHaveValue("19:30");
    await expect(omar.getByLabel("Minutes", { exact: true })).toHaveValue("75");
    await expect(omar.getByLabel("Time zone")).toHaveValue("Asia/Kathmandu");
    await expect(omar.getByLabel("Place")).toHaveValue("The boat house");
    await expect(omar.getByLabel("Meeting link")).toHaveValue("https://meet.example.org/owls");
    await expect(omar.getByLabel("Notes")).toHaveValue("Bring a lamp.");
  };
  await omar.goto(`${form}?paper=${paperId}`);
  await expect(found).toHaveCount(0);
  await omar.getByLabel("Title").fill("The autumn evening");
  await omar.getByLabel("Date", { exact: true }).fill("2031-09-18");
  await omar.getByLabel("Time", { exact: true }).fill("19:30");
  await omar.getByLabel("Minutes", { exact: true }).fill("75");
  await omar.getByLabel("Time zone").selectOption("Asia/Kathmandu");
  await omar.getByLabel("Place").fill("The boat house");
  await omar.getByLabel("Meeting link").fill("https://meet.example.org/owls");
  await omar.getByLabel("Notes").fill("Bring a lamp.");

  await omar.getByRole("link", { name: "Repeating" }).click();
  await expect(omar.getByRole("heading", { name: "Plan a series" })).toBeVisible();
  await expectTyped();
  await expect(omar.getByLabel("Thursday")).toBeChecked();
  await omar.getByLabel("Sessions", { exact: true }).fill("5");
  await expectAccessible(omar);
  await omar.reload();
  await expectTyped();
  await expect(omar.getByLabel("Sessions", { exact: true })).toHaveValue("5");
  await expect(found).toBeVisible();

  await omar.getByRole("link", { name: "Once" }).click();
  await expect(omar.getByRole("heading", { name: "Plan a session" })).toBeVisible();
  await expectTyped();
  await expect(omar.getByRole("button", { name: "Remove Half a Plan" })).toBeVisible();
  await omar.goto(`/t/${team.slug}/sessions`);
  await omar.goto(form);
  await expectTyped();
  await expectAccessible(omar);

  await omar.getByRole("button", { name: "Start afresh" }).click();
  await expect(omar.getByLabel("Title")).toHaveValue("");
  await expect(omar.getByLabel("Date", { exact: true })).toBeFocused();
  await expect(found).toHaveCount(0);
  await omar.getByLabel("Title").fill("The winter evening");
  await omar.reload();
  await expect(omar.getByLabel("Title")).toHaveValue("The winter evening");
  await omar.getByRole("button", { name: "Plan a session" }).click();
  await expect(omar.getByRole("heading", { name: "The winter evening" })).toBeVisible();
  await omar.goto(form);
  await expect(omar.getByLabel("Title")).toHaveValue("");
  await expect(found).toHaveCount(0);

  await omar.getByLabel("Notes").fill("Between us.");
  await omar.goto("/account");
  await omar.getByRole("button", { name: "Sign out", exact: true }).click();
  await omar.getByRole("button", { name: "Sign out anyway" }).click();
  await expect(omar).toHaveURL(/\/sign-in/);
  expect(await omar.evaluate(() => JSON.stringify(localStorage))).not.toContain("Between us.");
});

test("an offer is declined with a reason, made to somebody else, and accepted", async ({
  team,
  paper,
  pageOf,
}) => {
  const address = await plan(team, [await paper({ title: "Who Speaks Next" })]);
  const noor = await team.join("Noor Nasser", "member");
  const [omar, mia] = await Promise.all([pageOf(team.organizer), pageOf(team.member)]);
  await Promise.all([omar.goto(address), mia.goto(address)]);
  const ask = async (name: string) => {
    await omar.getByRole("button", { name: "Ask somebody" }).click();
    await omar.getByRole("dialog").getByText(name).click();
    await omar.getByRole("button", { name: `Ask ${name}` }).click();
    await expect(omar.getByText(`${name} was asked and has not answered yet`)).toBeVisible();
  };
  await omar.getByRole("button", { name: "Ask somebody" }).click();
  await expect(omar.getByRole("radio").first()).toBeVisible();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Not now" }).click();
  await ask("Mia Member");
  await expect(mia.getByText("Will you present this?")).toBeVisible();
  await mia.getByRole("button", { name: "No", exact: true }).click();
  await mia.getByLabel("Why?").fill("I am at sea that week.");
  await expectAccessible(mia);
  await mia.getByRole("button", { name: "Say no" }).click();
  await expect(omar.getByText("Mia Member declined: I am at sea that week.")).toBeVisible();
  await ask("Noor Nasser");
  const hers = await pageOf(noor);
  await hers.goto(`/t/${team.slug}`);
  await hers.getByRole("link", { name: /Present: Who Speaks Next/ }).click();
  await hers.getByRole("button", { name: "Yes, I will" }).click();
  await expect(hers.getByText("You present this")).toBeVisible();
  await expect(omar.getByText("Noor Nasser presents")).toBeVisible();
  await expect(mia.getByText("I am at sea that week.")).toHaveCount(0);
});

test("two organizers who edit the same session both see both texts", async ({ team, pageOf }) => {
  const address = await plan(team);
  const [omar, olga] = await Promise.all([pageOf(team.organizer), pageOf(team.owner)]);
  await Promise.all([omar.goto(`${address}/edit`), olga.goto(`${address}/edit`)]);
  await omar.getByLabel("Place").fill("The reading room");
  await olga.getByLabel("Place").fill("The boat house");
  await omar.getByRole("button", { name: "Save", exact: true }).click();
  await expect(omar.getByText("The reading room")).toBeVisible();
  await olga.getByRole("button", { name: "Save", exact: true }).click();
  const conflict = olga
    .getByRole("alert")
    .filter({ hasText: "Somebody else changed this session meanwhile" });
  await expect(conflict).toContainText("The reading room");
  await expect(conflict).toContainText("The boat house");
  await expectAccessible(olga);
  await olga.getByRole("button", { name: "Save mine instead" }).click();
  await expect(olga).toHaveURL(new RegExp(`${address}$`));
  await expect(omar.getByText("The boat house")).toBeVisible();
});

test("a cancelled session lets its papers go and can be brought back", async ({ team, paper, pageOf }) => {
  const paperId = await paper({ title: "Rain Check" });
  const address = await plan(team, [paperId]);
  const omar = await pageOf(team.organizer);
  await omar.goto(address);
  await omar.getByRole("button", { name: "Cancel session" }).click();
  await omar.getByLabel("Why?").fill("The roof leaks.");
  await omar.getByRole("button", { name: "Cancel this session" }).click();
  await expect(omar.getByText("Reason: The roof leaks.")).toBeVisible();
  await expectAccessible(omar);
  const status = async () => (await team.member.caller.papers.read({ team: team.slug, paperId })).status;
  expect(await status()).toBe("candidate");
  await omar.getByRole("button", { name: "Take it back" }).click();
  await omar.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
  await expect(omar.getByRole("button", { name: "Cancel session" })).toBeVisible();
  expect(await status()).toBe("scheduled");
});
