import { randomUUID } from "node:crypto";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

/** A week day in the coming years, and one of last month. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("two swap their talks, a third takes one over, and the people page shows who did how much", async ({
  team,
  paper,
  pageOf,
}) => {
  test.slow();
  const { slug, organizer } = team;
  const [ana, ben] = [await team.join("Ana Abel", "member"), await team.join("Ben Boer", "member")];
  const aTalk = async (who: typeof ana, onDate: string, title: string) => {
    const [id, paperId] = [randomUUID(), await paper({ title })];
    const when = { kind: "all_day", onDate } as const;
    await organizer.caller.sessions.create({ team: slug, id, when, paperIds: [paperId] });
    await who.caller.presenters.volunteer({ team: slug, sessionId: id, paperId });
    return id;
  };
  const past = await aTalk(ana, inDays(-20), "A talk of last month");
  await organizer.caller.sessions.markHeld({ team: slug, sessionId: past });
  const anas = await aTalk(ana, inDays(20), "Tides in a Teacup");
  await aTalk(ben, inDays(27), "Maps of Puddles");

  const hers = await pageOf(ana, phone);
  await hers.goto(`/t/${slug}/sessions/${anas}`);
  await hers.getByRole("button", { name: "Why me?" }).click();
  await expect(hers.getByText(/^Your load is/)).toBeVisible();
  await hers.getByRole("button", { name: "Swap or give away…" }).click();
  const bens = hers.getByRole("group", { name: "Ben Boer" });
  await bens.getByRole("radio", { name: /Swap for presenting “Maps of Puddles”/ }).check();
  await expectAccessible(hers);
  await hers.getByRole("button", { name: "Ask Ben Boer" }).click();
  await expect(hers.getByText(/You asked Ben Boer to swap/)).toBeVisible();
  await expectNoSidewaysScroll(hers);

  const his = await pageOf(ben);
  await his.goto(`/t/${slug}`);
  await expect(his.getByRole("link", { name: /Present “Maps of Puddles”/ })).toBeVisible();
  await expectAccessible(his);
  await his.getByRole("button", { name: "Accept" }).click();
  await expect(his.getByRole("link", { name: /Present “Tides in a Teacup”/ })).toBeVisible();
  await expect(hers.getByText("Ben Boer presents")).toBeVisible();

  await his.goto(`/t/${slug}/sessions/${anas}`);
  await his.getByRole("button", { name: "Swap or give away…" }).click();
  await his.getByRole("radio", { name: "Mia Member takes it over; you take nothing in return" }).check();
  await his.getByRole("button", { name: "Ask Mia Member" }).click();
  const mia = await pageOf(team.member);
  await mia.goto(`/t/${slug}/sessions/${anas}`);
  await mia.getByRole("button", { name: "Accept" }).click();
  await expect(mia.getByText("You present this")).toBeVisible();

  const omar = await pageOf(organizer);
  await omar.goto(`/t/${slug}/people`);
  await expect(omar.getByRole("heading", { name: "How talks are shared" })).toBeVisible();
  await expect(omar.getByText("Observer: does not present.")).toBeVisible();
  await omar.getByText("The same as a table").click();
  await expect(omar.getByRole("row", { name: /Ana Abel.*1 talk/ })).toBeVisible();
  await expectAccessible(omar);
  await omar.getByLabel("Share of talks of Ben Boer").selectOption("Exempt");
  await expect(omar.getByText("Exempt from talks.")).toBeVisible();
  await omar.getByLabel("Share of talks of Mia Member").selectOption("Other…");
  await omar.getByLabel("Percent of a full share").fill("75");
  await omar.getByRole("button", { name: "Save" }).click();
  await expect(omar.getByLabel("Share of talks of Mia Member")).toHaveValue("75");
  await omar.getByRole("button", { name: "Change the rules" }).click();
  await omar.getByLabel("Months that count").fill("6");
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Save" }).click();
  await expect(omar.getByText(/the last 6 months/).first()).toBeVisible();
  await hers.goto(`/t/${slug}/people`);
  await expect(hers.getByRole("heading", { name: "The last twelve months" })).toBeVisible();
  await expectAccessible(hers);
  await expectNoSidewaysScroll(hers);
});
