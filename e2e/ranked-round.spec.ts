import { randomUUID } from "node:crypto";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

const titles = ["Apples and Evidence", "Bread and Bayes", "Clouds and Clauses", "Doors and Data"];

test("a ranked round: by keyboard, by buttons and by another tab, and who wins each duel", async ({
  team,
  paper,
  pageOf,
}) => {
  test.slow();
  const paperIds: string[] = [];
  for (const title of titles) paperIds.push(await paper({ title }));
  const [apples = "", bread = "", clouds = "", doors = ""] = paperIds;
  const roundId = randomUUID();
  const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 16);
  await team.organizer.caller.rounds.create({
    team: team.slug,
    id: roundId,
    title: "What first",
    paperIds,
    seats: 2,
    method: "schulze",
    opensAt: null,
    closesAt: inThreeDays,
    quorum: 2,
    disclosure: "names",
    remindHours: null,
    voterIds: null,
  });
  const call = { team: team.slug, roundId };
  await team.organizer.caller.rounds.rank({ ...call, ranks: [[bread], [apples]], before: null });
  await team.owner.caller.rounds.rank({ ...call, ranks: [[doors], [bread]], before: null });

  const mia = await pageOf(team.member);
  await mia.goto(`/t/${team.slug}/vote/rounds/${roundId}`);
  const row = (title: string) => mia.getByRole("listitem").filter({ hasText: title });
  await row("Clouds and Clauses").getByRole("button", { name: /^Rank/ }).click();
  await row("Apples and Evidence").getByRole("button", { name: /^Rank/ }).click();
  await row("Bread and Bayes").getByRole("button", { name: /^Rank/ }).click();
  await row("Bread and Bayes").getByRole("button", { name: /^Up/ }).click();
  await expect(mia.getByText("3 of 4 ranked")).toBeVisible();
  await expect(mia.getByText("Saved", { exact: true })).toBeVisible();
  const mine = async () => (await team.member.caller.rounds.read(call)).ballot?.ranks;
  expect(await mine()).toEqual([[clouds], [bread], [apples]]);

  // The same by keyboard alone: pick the last one up and drop it two places higher.
  const handle = mia.getByRole("button", { name: "Drag Apples and Evidence" });
  await handle.focus();
  await mia.keyboard.press("Space");
  await expect(mia.getByText(/Picked up Apples and Evidence/)).toBeAttached();
  await mia.keyboard.press("ArrowUp");
  await expect(mia.getByText(/Apples and Evidence would go to place 2/)).toBeAttached();
  await mia.keyboard.press("Space");
  await expect.poll(mine).toEqual([[clouds], [apples], [bread]]);
  await expectAccessible(mia);

  // Another tab of hers changes the ranking meanwhile.
  const { ballot } = await team.member.caller.rounds.read(call);
  await team.member.caller.rounds.rank({ ...call, ranks: [[bread]], before: ballot?.version ?? null });
  await row("Doors and Data").getByRole("button", { name: /^Rank/ }).click();
  await expect(mia.getByText("Your ranking was changed in another tab")).toBeVisible();
  await expectAccessible(mia);
  await mia.getByRole("button", { name: "Keep mine" }).click();
  await expect.poll(mine).toEqual([[clouds], [apples], [bread], [doors]]);

  const omar = await pageOf(team.organizer, phone);
  await omar.goto(`/t/${team.slug}/vote/rounds/${roundId}`);
  await omar.getByRole("button", { name: "Close now" }).click();
  await omar.getByRole("button", { name: "Close the round" }).click();
  await expect(omar.getByRole("heading", { name: /^Chosen/ })).toBeVisible({ timeout: 20_000 });
  await expectNoSidewaysScroll(omar);
  await expectAccessible(omar);
  // Bread beats apples 2 : 1, doors 2 : 1 and clouds 2 : 1; apples beats clouds no more than clouds beats apples.
  const result = await team.member.caller.rounds.result(call);
  expect(result.winners[0]?.title).toBe("Bread and Bayes");
  await expect(omar.getByRole("listitem").filter({ hasText: "Bread and Bayes" }).first()).toBeVisible();
});
