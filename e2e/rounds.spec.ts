import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { tallyDocument } from "#domain/voting/tally/tally.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

/** Two digits, so that no title is the beginning of another. */
const titleOf = (number: number) => `Study ${String(number).padStart(2, "0")}`;

test("thirty papers, five people: from the shortlist to a result that each part of the group has a share in", async ({
  team,
  paper,
  pageOf,
}) => {
  test.slow();
  const papers: string[] = [];
  for (let number = 1; number <= 30; number++) papers.push(await paper({ title: titleOf(number) }));
  const [mei, noor] = [await team.join("Mei Mori", "member"), await team.join("Noor Nasser", "member")];

  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/vote/rounds`);
  await expect(omar.getByText("No rounds yet")).toBeVisible();
  await omar.getByRole("link", { name: "Start a round" }).first().click();
  await omar.getByRole("textbox", { name: "Name" }).fill("Papers for January");
  await omar.getByLabel("How many").fill("30");
  await omar.getByRole("button", { name: "Tick all 30" }).click();
  await omar.getByLabel("Seats").fill("5");
  await omar.reload();
  await expect(omar.getByText("What you began here is kept on this device.")).toBeVisible();
  await expect(omar.getByRole("textbox", { name: "Name" })).toHaveValue("Papers for January");
  await expect(omar.getByLabel("Seats")).toHaveValue("5");
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Start the round" }).click();
  await expect(omar).toHaveURL(/\/vote\/rounds\/[0-9a-f-]{36}$/);
  const roundId = omar.url().split("/").at(-1) ?? "";

  // Three want the first ten, two the last four; one of the two votes with a thumb.
  for (const { caller } of [team.organizer, team.member, mei])
    for (const paperId of papers.slice(0, 10))
      await caller.rounds.approve({ team: team.slug, roundId, paperId, approved: true });
  for (const paperId of papers.slice(26))
    await team.owner.caller.rounds.approve({ team: team.slug, roundId, paperId, approved: true });
  const hers = await pageOf(noor, phone);
  await hers.goto(`/t/${team.slug}`);
  await hers.getByRole("link", { name: /Papers for January/ }).click();
  for (const number of [27, 28, 29, 30]) await hers.getByRole("checkbox", { name: titleOf(number) }).tap();
  await expect(hers.getByText("4 of 30 approved")).toBeVisible();
  await expect(hers.getByText("Saved", { exact: true })).toBeVisible();
  await expectNoSidewaysScroll(hers);
  await expectAccessible(hers);
  await hers.reload();
  await expect(hers.getByRole("checkbox", { name: titleOf(30) })).toBeChecked();
  await expect(hers.getByRole("checkbox", { name: titleOf(26) })).not.toBeChecked();

  await omar.reload();
  await expect(omar.getByText("5 of 5 voted")).toBeVisible();
  await omar.getByRole("button", { name: "Close now" }).click();
  await omar.getByRole("button", { name: "Close the round" }).click();
  // Whoever waits on the page of the round sees it turn into the result.
  await expect(hers.getByRole("heading", { name: /^Chosen/ })).toBeVisible({ timeout: 20_000 });
  await expect(omar.getByRole("heading", { name: /^Chosen/ })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(omar);
  await expectAccessible(hers);
  await expectNoSidewaysScroll(hers);

  // Budgets are 1 each: three people pay a third for three papers, two pay a half for two.
  const { winners } = await noor.caller.rounds.result({ team: team.slug, roundId });
  const own = winners.filter(({ paperId }) => papers.indexOf(paperId) >= 26);
  expect(own).toHaveLength(2);
  expect(own[0]?.payers.map(({ gave }) => gave)).toEqual(["1/2", "1/2"]);
  await omar.getByText("What plain approval would have chosen").click();
  await expect(omar.getByText("2 of 5 would differ", { exact: false })).toBeVisible();
  await omar.getByRole("button", { name: "Count again" }).click();
  await expect(omar.getByText(/the same/).last()).toBeVisible();

  const [download] = await Promise.all([
    omar.waitForEvent("download"),
    omar.getByRole("button", { name: "Download as JSON" }).click(),
  ]);
  const counted = tallyDocument(JSON.parse(await readFile(await download.path(), "utf8")), {});
  expect(counted.ok && counted.result.winners).toHaveLength(5);

  await omar.getByRole("button", { name: "Make these next" }).click();
  await expect(omar.getByText("These come first when a session is planned.")).toBeVisible();
  await omar.goto(`/t/${team.slug}/vote`);
  await expect(omar.getByRole("heading", { name: /^Chosen next/ })).toBeVisible();
  await expectAccessible(omar);
  await omar
    .getByRole("link", { name: /^Plan its session/ })
    .first()
    .click();
  await omar.getByRole("button", { name: "Plan a session" }).click();
  await expect(omar).toHaveURL(/\/sessions\/[0-9a-f-]{36}$/);
  const left = await noor.caller.rounds.chosen({ team: team.slug });
  expect(left).toHaveLength(4);
});

test("a ballot one second late is refused with a sentence, and the page turns", async ({
  team,
  paper,
  pageOf,
  services,
}) => {
  const paperIds = [await paper({ title: "Early Bird" }), await paper({ title: "Night Owl" })];
  const roundId = randomUUID();
  await team.organizer.caller.rounds.create({
    team: team.slug,
    id: roundId,
    title: "Just in Time",
    paperIds,
    seats: 1,
    method: "equal-shares",
    opensAt: null,
    closesAt: inDays(3),
    quorum: null,
    disclosure: "counts",
    remindHours: null,
    voterIds: null,
  });
  const mia = await pageOf(team.member);
  await mia.goto(`/t/${team.slug}/vote/rounds/${roundId}`);
  await mia.getByRole("checkbox", { name: "Early Bird" }).check();
  await expect(mia.getByText("Saved", { exact: true })).toBeVisible();
  await services.db.$client.query(
    "update rounds set opens_at = clock_timestamp() - interval '1 day', closes_at = clock_timestamp() - interval '1 second' where id = $1",
    [roundId],
  );
  // Not check(): the page may have turned, and the box with it, before it is looked at again.
  await mia.getByRole("checkbox", { name: "Night Owl" }).click();
  await expect(mia.getByText(/has closed/).first()).toBeVisible();
  await expectAccessible(mia);
});

/** A wall clock some days from now; which zone it is in does not matter here. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
