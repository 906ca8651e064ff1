import type { Member, TestTeam } from "#server/testing/a-team.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";
import { linkIn, mailTo } from "./mailbox.ts";
import { settle } from "./settle.ts";

const wholeDays = async (team: TestTeam, title: string, people: readonly Member[]) =>
  (
    await team.organizer.caller.polls.create({
      team: team.slug,
      id: crypto.randomUUID(),
      title,
      when: { kind: "all_day", options: ["2031-10-02", "2031-10-03"] },
      closesAt: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 16),
      askedIds: people.map(({ userId }) => userId),
    })
  ).pollId;

test("who answers sees days off on the page and by link, and the maker hears that all have answered and chooses on a phone", async ({
  team,
  services,
  pageOf,
}) => {
  const { slug } = team;
  const mail = await settle(services, team.member, "Europe/Berlin");
  const makers = await settle(services, team.organizer, "Europe/Berlin");
  await team.organizer.caller.blackouts.setPlaces({ team: slug, places: [{ country: "DE", region: "" }] });
  const span = { startsOn: "2031-10-02", endsOn: "2031-10-02", note: "" };
  await team.member.caller.blackouts.saveAway({ team: slug, id: crypto.randomUUID(), span });
  const names = ["Ana Ahlgren", "Bo Bartholomew", "Cem Cornelius", "Dora Dimitriou", "Eve Everett"];
  const others = await Promise.all(names.map((name) => team.join(name, "member")));
  const pollId = await wholeDays(team, "An outing", [team.member, ...others]);
  const { options } = await team.organizer.caller.polls.read({ team: slug, pollId });
  const answers = options.map(({ id }) => ({ optionId: id, answer: "yes" as const }));
  for (const { caller } of others) await caller.polls.answer({ team: slug, pollId, answers });

  const mia = await pageOf(team.member, phone);
  for (const address of [linkIn(await mailTo(mail, /An outing/)), `/t/${slug}/sessions/polls/${pollId}`]) {
    await mia.goto(address);
    await expect(mia.getByRole("group", { name: "Thu 2 Oct 2031" })).toContainText("You are away");
    const holiday = "Public holiday: National Holiday (Germany)";
    await expect(mia.getByRole("group", { name: "Fri 3 Oct 2031" })).toContainText(holiday);
    await expectNoSidewaysScroll(mia);
    await expectAccessible(mia);
  }
  await mia.getByRole("group", { name: "Fri 3 Oct 2031" }).getByText("Yes", { exact: true }).tap();
  await mia.getByRole("button", { name: "No to the rest" }).tap();
  await mia.getByRole("button", { name: "Save my answer" }).tap();
  await expect(mia.getByText("Saved. You can change it until the deadline.")).toBeVisible();

  const told = await mailTo(makers, /An outing/);
  expect(told.text).toContain("everybody asked has answered “An outing”");
  expect(told.text).toContain("Fri 3 Oct 2031, all day comes first");
  const omar = await pageOf(team.organizer, phone);
  await omar.goto(linkIn(told));
  const table = omar.getByRole("region", { name: "Who said what to which date" });
  const choose = table.getByRole("button", { name: /^Choose Fri 3 Oct 2031/ });
  await choose.scrollIntoViewIfNeeded();
  await expect(choose).toBeInViewport({ ratio: 1 });
  const hidden = await table.evaluate((box) => {
    box.scrollLeft = box.scrollWidth;
    return box.scrollLeft;
  });
  expect(hidden, "six people are more than a phone shows").toBeGreaterThan(0);
  await expect(choose).toBeInViewport({ ratio: 1 });
  await expectAccessible(omar);
  await choose.tap();
  await omar.getByRole("button", { name: "Choose this date" }).tap();
  await expect(omar.getByText("The date is chosen").first()).toBeVisible();
});

test("polls that ended are folded with what came of them, and the mail choice says that it covers polls", async ({
  team,
  pageOf,
}) => {
  const { slug } = team;
  const { polls } = team.organizer.caller;
  const next = await wholeDays(team, "The next outing", [team.member, team.observer]);
  await polls.cancel({ team: slug, pollId: await wholeDays(team, "The rainy outing", [team.member]) });
  const chosen = await wholeDays(team, "The first outing", [team.member]);
  const { options } = await polls.read({ team: slug, pollId: chosen });
  await polls.choose({ team: slug, pollId: chosen, optionId: options[1]?.id ?? "" });

  const omar = await pageOf(team.organizer, phone);
  await omar.goto(`/t/${slug}/sessions/polls`);
  await expect(omar.getByRole("link", { name: "The next outing" })).toBeVisible();
  await expect(omar.getByRole("link", { name: "The first outing" })).toBeHidden();
  await omar.getByText("Closed polls (2)").tap();
  const rows = omar.getByRole("list", { name: "Closed polls (2)" }).getByRole("listitem");
  await expect(rows.filter({ hasText: "The first outing" })).toContainText("Fri 3 Oct 2031");
  await expect(rows.filter({ hasText: "The rainy outing" })).toContainText("No date came of it.");
  await expectNoSidewaysScroll(omar);
  await expectAccessible(omar);

  await omar.goto(`/t/${slug}/sessions/polls/${next}`);
  await omar.getByRole("button", { name: "Ask more people" }).tap();
  await omar.getByRole("checkbox", { name: "Olga Owner" }).check();
  await expect(omar.getByRole("button", { name: "Ask 1 person" })).toBeVisible();
  await omar.getByRole("checkbox", { name: "Omar Organizer" }).check();
  await omar.getByRole("button", { name: "Ask 2 people" }).tap();
  await expect(omar.getByText("They are asked.")).toBeVisible();
  await omar.goto(`/t/${slug}/sessions/calendar`);
  await expect(omar.getByLabel("Write to me about sessions and date polls")).toBeChecked();
});
