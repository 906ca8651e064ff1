import { aQueue } from "#server/testing/a-queue.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

test("over three weeks two of five get their paper, and a pick can be taken back", async ({
  team,
  services,
  pageOf,
}) => {
  const { five, wanted } = await aQueue(services, team);
  const [majority, minority] = [five.slice(0, 3), five.slice(3)];
  for (const title of ["Scaling Once More", "Scaling Yet Again"]) await wanted(title, majority);
  await wanted("A Quiet Proof", minority);
  const [omar, eve] = await Promise.all([pageOf(team.organizer), pageOf(minority[1] ?? null)]);
  const here = `/t/${team.slug}/vote/queue`;
  await Promise.all([omar.goto(`/t/${team.slug}/papers?view=queue`), eve.goto(here)]);
  await expect(omar).toHaveURL(new RegExp(`${here}$`));
  const next = omar.getByRole("list", { name: "Comes next" }).getByRole("listitem");
  await expect(next.first()).toContainText("Scaling Once More");
  await expect(next.first()).toContainText("who reach 0.33");
  await expect(eve.getByText("Nothing has been picked yet: every load is 0")).toBeVisible();
  await expect(eve.getByRole("button", { name: /^Pick / })).toHaveCount(0);

  await omar.getByRole("button", { name: "Pick “Scaling Once More” next" }).click();
  await expect(omar.getByRole("region", { name: "Messages" })).toContainText("Picked “Scaling Once More”.");
  await expect(omar.getByRole("link", { name: "Plan its session" }).first()).toHaveAttribute(
    "href",
    /\/sessions\/new\?paper=[0-9a-f-]{36}$/,
  );
  await expect(
    eve.getByText("none of your choices was read at the last pick, so yours come sooner."),
  ).toBeVisible();
  await expect(eve.getByRole("list", { name: "Loads" })).toContainText("Omar Organizer0.33");

  // The second week: what two want comes before what three want again.
  await expect(next.first()).toContainText("A Quiet Proof");
  await omar.getByRole("button", { name: "Pick “A Quiet Proof” next" }).click();
  await expect(eve.getByText("the last pick was one of your choices, so yours come later.")).toBeVisible();
  await omar.getByRole("button", { name: "Undo" }).last().click();
  await expect(omar.getByText("“A Quiet Proof” waits again, and all loads are as before.")).toBeVisible();
  await expect(
    eve.getByText("none of your choices was read at the last pick, so yours come sooner."),
  ).toBeVisible();
  await omar.getByRole("button", { name: "Pick “A Quiet Proof” next" }).click();
  await expect(next.first()).toContainText("Scaling Yet Again");
  await omar.getByRole("button", { name: "Pick “Scaling Yet Again” next" }).click();
  await expect(omar.getByRole("heading", { name: "Nothing waits in the queue" })).toBeVisible();

  const record = omar.getByRole("list", { name: "Picked so far" }).getByRole("listitem");
  await expect(record).toHaveCount(4);
  await expect(record.nth(2)).toContainText("Taken back");
  await expect(record.getByRole("button", { name: /^Take back/ })).toHaveCount(1);
  await expectAccessible(omar);
  await record.getByRole("button", { name: "Take back “Scaling Yet Again”" }).click();
  await expect(next.first()).toContainText("Scaling Yet Again");
  await expectAccessible(eve);
});

test("the queue on a phone: a vote moves the order, and two presses pick once", async ({
  team,
  services,
  pageOf,
}) => {
  const { five, wanted } = await aQueue(services, team);
  await wanted("A Title That Is Long Enough to Need More Than One Line of a Button on a Narrow Phone", five);
  await wanted("Short", five.slice(0, 1));
  await wanted("Unloved", []);
  const here = `/t/${team.slug}/vote/queue`;
  const [omar, mia, obi] = await Promise.all([
    pageOf(team.organizer, phone),
    pageOf(team.member, phone),
    pageOf(team.observer, phone),
  ]);
  await Promise.all([omar.goto(here), mia.goto(here), obi.goto(here)]);
  await expect(mia.getByRole("list", { name: "Without votes" })).toContainText("Unloved");
  await mia.getByRole("button", { name: /Discuss “Unloved”/ }).click();
  await expect(omar.getByRole("list", { name: "Comes next" })).toContainText("Unloved");
  await expect(obi.getByRole("list", { name: "Comes next" })).toContainText("Unloved");
  await expect(obi.locator("main").getByRole("button", { name: /Discuss|Pick|Take back/ })).toHaveCount(0);
  await omar.getByRole("button", { name: /^Pick “A Title/ }).dblclick();
  await expect(omar.getByRole("list", { name: "Picked so far" }).getByRole("listitem")).toHaveCount(1);
  for (const page of [omar, mia, obi]) {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await mia.getByRole("navigation", { name: "Ways to choose" }).getByRole("link", { name: "Votes" }).click();
  await expect(mia).toHaveURL(/\/vote$/);
  await expectAccessible(mia);
});
