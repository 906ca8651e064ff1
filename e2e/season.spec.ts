import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { mailedEvents } from "#server/testing/mailed-calendar.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";
import { mailsTo, mailTo } from "./mailbox.ts";

const animals =
  "Otters Herons Badgers Swifts Newts Foxes Beavers Larks Moles Hares Owls Toads Stoats Wrens Bats Geese Shrews Storks Lynxes Crows Voles Seals Cranes Martens Robins Salmon Adders Bees Ants Snails".split(
    " ",
  );

const titleOf = (animal: string) => `How ${animal} Find Their Way Home`;

/** A page as it is pasted from a list of the day: titles and abstracts. */
const aPage = [
  "Daily Papers",
  "Aug 12",
  ...animals.flatMap((animal, at) => [
    titleOf(animal),
    `We followed ${at + 11} ${animal.toLowerCase()} over ${at + 2} winters with collars that weigh less than a coin. Most of ${animal.toLowerCase()} came back by another way than they went, and the old ones came back first. Maps drawn from their walks agree with what farmers nearby had told us all along.`,
  ]),
].join("\n\n");

test("from a pasted page to a published season of six sessions", async ({ team, pageOf, services }) => {
  test.slow();
  const cleo = await team.join("Cleo Cohen", "member");
  const people = [team.owner, team.organizer, team.member, cleo];
  const addressOf = (userId: UserId) => `season-${userId}@example.org`;
  for (const { userId } of people)
    await services.db
      .update(users)
      .set({ email: addressOf(userId) })
      .where(eq(users.id, userId));

  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/papers/import`);
  await omar.getByLabel("Text with papers in it").fill(aPage);
  await omar.getByRole("button", { name: "Read this text" }).click();
  await omar.getByRole("button", { name: "Import 30 papers" }).click();
  await expect(omar.getByRole("heading", { name: "30 papers imported" })).toBeVisible();

  // A round of the first ten, closed early: six are chosen.
  const listed = await team.organizer.caller.papers.list({ team: team.slug, view: "all" });
  const ids = listed.papers.slice(0, 10).map(({ id }) => id);
  await omar.goto(`/t/${team.slug}/vote/rounds/new`);
  await omar.getByRole("textbox", { name: "Name" }).fill("Papers for winter");
  await omar.getByLabel("How many").fill("10");
  await omar.getByRole("button", { name: "Tick all 10" }).click();
  await omar.getByLabel("Seats").fill("6");
  await omar.getByRole("button", { name: "Start the round" }).click();
  await expect(omar).toHaveURL(/\/vote\/rounds\/[0-9a-f-]{36}$/);
  const roundId = omar.url().split("/").at(-1) ?? "";
  const { shortlist } = await team.organizer.caller.rounds.read({ team: team.slug, roundId });
  expect(ids).toHaveLength(10);
  for (const { caller } of people)
    for (const { id } of shortlist.slice(0, 8))
      await caller.rounds.approve({ team: team.slug, roundId, paperId: id, approved: true });
  const willing = shortlist.map(({ id }) => id);
  for (const paperId of willing)
    await cleo.caller.votes.set({ team: team.slug, paperId, vote: "could_present" });
  await omar.reload();
  await omar.getByRole("button", { name: "Close now" }).click();
  await omar.getByRole("button", { name: "Close the round" }).click();
  await expect(omar.getByRole("heading", { name: /^Chosen/ })).toBeVisible({ timeout: 20_000 });
  await omar.getByRole("button", { name: "Make these next" }).click();
  await omar.getByRole("link", { name: "Plan the season with these" }).click();

  await expect(omar.getByRole("heading", { name: "Plan a season" })).toBeVisible();
  await expect(omar.getByText("6 chosen papers wait")).toBeVisible();
  await omar.getByRole("textbox", { name: "Name" }).fill("Winter");
  await omar.reload();
  await expect(omar.getByText("What you began here is kept on this device.")).toBeVisible();
  await expect(omar.getByRole("textbox", { name: "Name" })).toHaveValue("Winter");
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Plan a season" }).click();
  await expect(omar).toHaveURL(/\/sessions\/plan\/[0-9a-f-]{36}$/);
  const seasonId = omar.url().split("/").at(-1) ?? "";
  const read = () => team.organizer.caller.seasons.read({ team: team.slug, seasonId });
  const dates = omar.getByRole("list", { name: "6 dates" });
  await expect(dates.getByRole("listitem")).toHaveCount(6);
  await expectAccessible(omar);

  // One paper is moved from a menu, one from the keyboard; each change says what it changed.
  const before = await read();
  const [first, second, third, fourth] = before.sessions.map(({ papers }) => papers[0]?.title ?? "");
  await omar.getByRole("button", { name: `Move “${first}”`, exact: true }).click();
  await omar.getByRole("menuitem", { name: `Swap with “${second}”` }).click();
  await expect(dates.getByRole("listitem").first()).toContainText(second ?? "");
  await expect(omar.getByText(`“${second}” moves from`, { exact: false })).toBeVisible();
  const handle = omar.getByRole("button", { name: `Drag “${third}” to another date` });
  await handle.focus();
  await omar.keyboard.press("Space");
  await omar.keyboard.press("ArrowDown");
  await omar.keyboard.press("Space");
  await expect(dates.getByRole("listitem").nth(3)).toContainText(third ?? "");
  await expect(dates.getByRole("listitem").nth(2)).toContainText(fourth ?? "");
  await expect(handle).toBeFocused();

  // A reason on demand, and somebody chosen by hand who stays.
  await dates
    .getByRole("button", { name: /^Why .+: presents/ })
    .first()
    .click();
  await expect(omar.getByRole("dialog").getByText(/Load \d/)).toBeVisible();
  await omar.keyboard.press("Escape");
  await dates
    .getByRole("button", { name: `Choose who presents “${second}”` })
    .first()
    .click();
  await omar.getByRole("radio", { name: /Mia Member/ }).check();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Choose Mia Member" }).click();
  await expect(dates.getByRole("listitem").first()).toContainText("Mia Member");
  // Solving shares the others out again around her, and solving twice changes nothing more.
  await omar.getByRole("button", { name: "Solve the rest again" }).click();
  await expect(omar.getByText("Planned anew.")).toBeVisible();
  await expect(dates.getByRole("listitem").first()).toContainText("Mia Member");
  await omar.getByRole("button", { name: "Solve the rest again" }).click();
  await expect(omar.getByText("Nothing differs from the version before.")).toBeVisible();

  // The draft is found again, on a phone too.
  const small = await pageOf(team.organizer, phone);
  await small.goto(`/t/${team.slug}/sessions`);
  await small.getByRole("link", { name: "Winter" }).click();
  await expect(small.getByRole("list", { name: "6 dates" })).toBeVisible();
  await expectNoSidewaysScroll(small);
  await expectAccessible(small);

  await omar.getByRole("button", { name: "Publish 6 sessions" }).click();
  const dialog = omar.getByRole("dialog");
  await expect(dialog).toContainText("6 sessions are planned, with their papers.");
  await expect(dialog).toContainText("each gets one mail that lists all of theirs");
  await expectAccessible(omar);
  await dialog.getByRole("button", { name: "Publish 6 sessions" }).click();
  await expect(omar.getByRole("heading", { name: "When somebody becomes unavailable" })).toBeVisible();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "See what would change" }).click();
  await expect(omar.getByText("Everything still holds.", { exact: false })).toBeVisible();

  // Everybody with a duty has one mail, and finds the duty on the page.
  const { sessions } = await read();
  for (const person of [team.owner, team.member, cleo]) {
    const mine = sessions.filter(({ papers }) => papers[0]?.presenter.userId === person.userId);
    expect(mine.length).toBeGreaterThan(0);
    const mail = await mailTo(addressOf(person.userId), /^Will you present on/);
    for (const { papers } of mine) expect(mail.text).toContain(papers[0]?.title);
  }

  // Everybody has exactly one mail with invitations, one for each session, and finds the same in their feed.
  for (const { caller, userId } of people) {
    await mailTo(addressOf(userId), /^6 sessions of /);
    const withEvents = (await mailsTo(addressOf(userId)))
      .map(mailedEvents)
      .filter((events) => events.length > 0);
    expect(withEvents).toHaveLength(1);
    const invited = withEvents[0] ?? [];
    expect(invited.map(({ method }) => method)).toEqual(sessions.map(() => "REQUEST"));
    expect(invited.map(({ start }) => new Date(start).toISOString())).toEqual(
      sessions.map(({ startsAt }) => startsAt),
    );
    const { url } = await caller.calendar.makeFeed({ team: team.slug, of: "mine" });
    const feed = await (await fetch(url)).text();
    for (const { uid } of invited) expect(feed).toContain(`UID:${uid}\r\n`);
    expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(6);
  }

  // Somebody is away after all: the page says what would change, and nothing does until a press.
  const hers = sessions.find(({ papers }) => papers[0]?.presenter.userId === cleo.userId);
  const day = hers?.localStart.slice(0, 10) ?? "";
  await cleo.caller.blackouts.saveAway({
    team: team.slug,
    id: randomUUID(),
    span: { startsOn: day, endsOn: day, note: "" },
  });
  await omar.reload();
  const row = omar.getByRole("listitem").filter({ hasText: hers?.papers[0]?.title ?? "" });
  await expect(row).toContainText("Cleo Cohen");
  await omar.getByRole("button", { name: "See what would change" }).click();
  await expect(omar.getByRole("button", { name: /^Make th/ })).toBeVisible();
  await expectAccessible(omar);
  await expect(row.first()).toContainText("Cleo Cohen");
  await omar.getByRole("button", { name: /^Make th/ }).click();
  await expect(omar.getByText("Changed; the new presenters are asked.")).toBeVisible();
  await expect(row.first()).not.toContainText("Cleo Cohen");
  await mailTo(addressOf(cleo.userId), /^Your part in “Winter” changed$/);

  const mia = await pageOf(team.member);
  await mia.goto(`/t/${team.slug}/sessions`);
  await mia.getByRole("link", { name: "Winter" }).click();
  await expect(mia.getByRole("list", { name: "Published" }).getByRole("listitem")).toHaveCount(6);
  await expect(mia.getByText("Mia Member was asked to present", { exact: false }).first()).toBeVisible();
  await expectAccessible(mia);
  await mia.goto(`/t/${team.slug}/sessions/${sessions[0]?.id}`);
  await expect(mia.getByText(second ?? "").first()).toBeVisible();
  await expect(mia.getByRole("button", { name: "Yes, I will" })).toBeVisible();
  await expectAccessible(mia);

  // The season is called off: once, with the reason, and with one mail for all six.
  await omar.getByRole("button", { name: "Cancel the season" }).click();
  await expect(dialog).toContainText("6 sessions to come are cancelled");
  await dialog.getByLabel("Why?").fill("The room is being rebuilt");
  await expectAccessible(omar);
  await dialog.getByRole("button", { name: "Cancel the season" }).click();
  await expect(omar.getByText("6 sessions cancelled.")).toBeVisible();
  await expect(omar.getByRole("heading", { name: /^Cancelled/ })).toBeVisible();
  await expect(omar.getByText("The room is being rebuilt").first()).toBeVisible();
  for (const over of ["Cancel the season", "See what would change"])
    await expect(omar.getByRole("button", { name: over })).toHaveCount(0);
  await expectAccessible(omar);
  await expect(mia.getByText("The room is being rebuilt").first()).toBeVisible();
  await mia.goto(`/t/${team.slug}`);
  await expect(mia.getByRole("list", { name: "Called off" })).toContainText("The room is being rebuilt");
  await expectAccessible(mia);
  for (const { userId } of people) {
    const calledOff = async () =>
      (await mailsTo(addressOf(userId)))
        .map(mailedEvents)
        .filter((events) => events.some(({ method }) => method === "CANCEL"))
        .map((events) => events.length);
    await expect.poll(calledOff, { timeout: 20_000 }).toEqual([6]);
  }
});
