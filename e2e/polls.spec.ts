import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";
import { linkIn, mailTo } from "./mailbox.ts";
import { settle } from "./settle.ts";

test("an organizer asks for dates, one answers on the page and one by the mailed link, and the chosen date is right on every wall", async ({
  team,
  services,
  pageOf,
}) => {
  test.slow();
  const mail = await settle(services, team.member, "Australia/Lord_Howe");
  await settle(services, team.organizer, "America/St_Johns");
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/sessions/polls`);
  await expect(omar.getByText("No date polls yet")).toBeVisible();
  await omar.getByRole("link", { name: "Make a date poll" }).click();
  await omar.getByLabel("Title").fill("The owl evening");
  // Of whole days today is none to offer; whatever month it is, it begins with days to tick.
  await omar.getByText("Whole days", { exact: true }).click();
  const days = omar.getByRole("group", { name: /^Days of/ });
  await expect(days.getByRole("button", { name: /^\w{3} \d/, disabled: false }).first()).toBeVisible();
  await omar.getByText("Days and times", { exact: true }).click();
  await omar.getByLabel("Time zone").selectOption("America/St_Johns");
  await omar.getByLabel("Time", { exact: true }).fill("18:00");
  await omar.getByRole("button", { name: "Later month" }).click();
  await omar.getByRole("button", { name: "Later month" }).click();
  await days.getByRole("button", { name: /^\w{3} 6 \w{3}/ }).click();
  await days.getByRole("button", { name: /^\w{3} 7 \w{3}/ }).click();
  await expect(omar.getByText("2 dates to offer")).toBeVisible();
  await omar.reload();
  await expect(omar.getByText("What you began here is kept on this device.")).toBeVisible();
  await expect(omar.getByLabel("Title")).toHaveValue("The owl evening");
  await expect(omar.getByText("2 dates to offer")).toBeVisible();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Ask 4 people" }).click();
  await expect(omar.getByRole("heading", { name: "The owl evening" })).toBeVisible();
  await expect(omar.getByText("You see what they said once you have answered.")).toBeVisible();
  const address = omar.url();
  await expect(
    omar.getByText(
      "Obi Observer and Olga Owner get no mail from this team. Send them the link to this page:",
    ),
  ).toBeVisible();
  await expect(omar.getByLabel("Link to this poll")).toHaveValue(address);

  // A phone, by the mailed link, without signing in.
  const asked = await mailTo(mail, /The owl evening/);
  expect(asked.text).toContain("Lord Howe time");
  expect(asked.headers.get("list")).toBeTruthy();
  const mia = await pageOf(null, phone);
  await mia.goto(linkIn(asked));
  await expect(mia.getByText("You answer as Mia Member.")).toBeVisible();
  await expect(mia.getByText("Lord Howe time").first()).toBeVisible();
  await expect(mia.getByText("You see what they said once you have answered.")).toBeVisible();
  const first = mia.getByRole("group").first();
  const second = mia.getByRole("group").nth(1);
  await first.getByText("No", { exact: true }).tap();
  await mia.getByRole("button", { name: "Save my answer" }).tap();
  await expect(mia.getByText("One date has no answer yet.")).toBeVisible();
  await second.getByText("Yes", { exact: true }).tap();
  await expect(mia.getByText("Not saved yet.")).toBeVisible();
  await mia.reload();
  await expect(first.getByRole("radio", { name: "No" })).toBeChecked();
  await expectAccessible(mia);
  await expectNoSidewaysScroll(mia);
  await mia.getByRole("button", { name: "Save my answer" }).tap();
  await expect(mia.getByText("Saved. You can change it until the deadline.")).toBeVisible();
  await expect(mia.getByText(/comes first: 1 of 1 person who answered can come\./)).toBeVisible();
  await expectNoSidewaysScroll(mia);

  // The page says how many, and no more, until its reader has answered.
  await expect(omar.getByText("1 of 4 people answered. You see")).toBeVisible();
  await expect(omar.getByRole("table")).toHaveCount(0);
  const mine = omar.getByRole("region", { name: "Your answer" });
  await mine.getByRole("group").first().getByText("If need be").click();
  await mine.getByRole("group").nth(1).getByText("Yes", { exact: true }).click();
  await omar.getByRole("button", { name: "Save my answer" }).click();
  await expect(omar.getByText(/comes first: 2 of 2 people who answered can come/)).toBeVisible();
  await expectAccessible(omar);
  await omar.getByRole("button", { name: /^Choose \w{3} 7/ }).click();
  await expect(omar.getByText("The poll ends with it.")).toBeVisible();
  await expect(omar.getByText(/^What members answered to this date becomes their reply/)).toBeVisible();
  await omar.getByRole("button", { name: "Choose this date" }).click();
  await expect(omar.getByRole("heading", { name: "The owl evening" })).toBeVisible();
  await omar.getByRole("link", { name: "See the session" }).click();
  await expect(omar.getByText(/18:00.* St John/).first()).toBeVisible();

  // What they answered is what they reply.
  const comes = omar.getByRole("region", { name: /^Who comes/ });
  await expect(comes.getByText("You come.")).toBeVisible();
  await expect(comes.getByText("Mia Member")).toBeVisible();
  await expect(comes.getByText("2 have not replied")).toBeVisible();

  // The same moment on the other wall: half an hour off, as Lord Howe and Newfoundland are.
  const startsAt = (await team.organizer.caller.sessions.list({ team: team.slug, when: "upcoming" }))
    .sessions[0]?.startsAt;
  const there = new Date(startsAt ?? "").toLocaleTimeString("sv-SE", {
    timeZone: "Australia/Lord_Howe",
    hour: "2-digit",
    minute: "2-digit",
  });
  await mia.reload();
  await expect(mia.getByText("The date is chosen")).toBeVisible();
  await expect(mia.getByText(new RegExp(`${there}.*Lord Howe`)).first()).toBeVisible();
  const invited = await mailTo(mail, /^The owl evening$/);
  expect(invited.text).toContain(`${there} (Australia/Lord Howe)`);
  await omar.goto(address);
  await expect(omar.getByText("The date is chosen").first()).toBeVisible();
  await omar.goto(`/t/${team.slug}/sessions/polls`);
  await expect(omar.getByRole("list", { name: "Closed polls (1)" })).toContainText(/The owl evening.* 18:00/);
  await expectAccessible(omar);
});

test("a poll waits on home until it is answered, and a link of somebody who left opens nothing", async ({
  team,
  services,
  pageOf,
}) => {
  const mail = await settle(services, team.member, "Australia/Lord_Howe");
  const closesAt = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 16);
  await team.organizer.caller.polls.create({
    team: team.slug,
    id: crypto.randomUUID(),
    title: "A day out",
    when: { kind: "all_day", options: ["2031-05-06", "2031-05-07"] },
    closesAt,
    askedIds: [team.member.userId],
  });
  const link = linkIn(await mailTo(mail, /A day out/));
  const mia = await pageOf(team.member, phone);
  await mia.goto(`/t/${team.slug}`);
  await mia.getByRole("link", { name: /Which date suits you\? “A day out”/ }).click();
  await mia.getByRole("group", { name: "Tue 6 May 2031" }).getByText("Yes", { exact: true }).tap();
  await mia.getByRole("button", { name: "No to the rest" }).tap();
  await mia.getByRole("button", { name: "Save my answer" }).tap();
  await expect(mia.getByText(/Tue 6 May 2031, all day comes first/)).toBeVisible();
  await expectNoSidewaysScroll(mia);
  await mia.goto(`/t/${team.slug}`);
  await expect(mia.getByRole("link", { name: /A day out/ })).toHaveCount(0);
  await team.member.caller.teams.leave({ team: team.slug });
  const stranger = await pageOf(null);
  await stranger.goto(link);
  await expect(stranger.getByText("You answer as")).toHaveCount(0);
});
