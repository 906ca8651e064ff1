import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { sessions } from "#db/schema.ts";
import type { TestTeam } from "#server/testing/a-team.ts";
import { mailedEvents } from "#server/testing/mailed-calendar.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";
import { mailTo } from "./mailbox.ts";
import { settle } from "./settle.ts";

const linkAfter = (text: string | undefined, label: string) =>
  new RegExp(`${label}:\\n(\\S+)`).exec(text ?? "")?.[1] ?? "";

test("a session planned in one zone is planned, moved and cancelled in a calendar of another, and replied to from the mail", async ({
  team,
  services,
  pageOf,
}) => {
  const email = await settle(services, team.member, "Pacific/Auckland");
  await settle(services, team.organizer, "America/Los_Angeles");
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/sessions/new`);
  await omar.getByLabel("Title").fill("The owl evening");
  await omar.getByLabel("Time zone").selectOption("America/Los_Angeles");
  await omar.getByLabel("Date", { exact: true }).fill("2031-05-06");
  await omar.getByLabel("Time", { exact: true }).fill("18:00");
  await omar.getByRole("button", { name: "Plan a session" }).click();
  await expect(omar.getByText("Nobody has said yet whether they come.")).toBeVisible();
  const address = omar.url();
  const planned = await mailTo(email, /^The owl evening$/);
  expect(planned.text).toContain("Wednesday 7 May 2031, 13:00 (Pacific/Auckland)");

  const mia = await pageOf(null, phone);
  await mia.goto(linkAfter(planned.text, "I will come"));
  await expect(mia.getByRole("heading", { name: "The owl evening" })).toBeVisible();
  await expect(mia.getByText("Wed 7 May 2031, 13:00 Auckland time")).toBeVisible();
  await expect(mia.getByText("Press the button to send it.")).toBeVisible();
  await expectAccessible(mia);
  await expectNoSidewaysScroll(mia);
  await expect(omar.getByText("Nobody has said yet whether they come.")).toBeVisible();
  await mia.getByRole("button", { name: "I will come" }).click();
  await expect(mia.getByText("You come. Saved.")).toBeVisible();
  await expect(omar.getByRole("heading", { name: "Come 1" })).toBeVisible();
  await expect(omar.getByText("Mia Member")).toBeVisible();
  await expectAccessible(omar);

  await omar.goto(`${address}/edit`);
  await omar.getByLabel("Date", { exact: true }).fill("2031-05-08");
  await omar.getByRole("button", { name: "Save", exact: true }).click();
  const moved = await mailTo(email, /^Moved: The owl evening$/);
  expect(moved.text).toContain("Friday 9 May 2031, 13:00 (Pacific/Auckland)");
  expect(moved.text).toContain("You said that you will come.");
  await omar.goto(address);
  await omar.getByRole("button", { name: "Cancel session" }).click();
  await omar.getByRole("button", { name: "Cancel this session" }).click();
  const cancelled = await mailTo(email, /^Cancelled: The owl evening$/);

  const events = [planned, moved, cancelled].map((mail) => mailedEvents(mail)[0]);
  expect(new Set(events.map((event) => event?.uid)).size).toBe(1);
  expect(events).toMatchObject([
    {
      method: "REQUEST",
      sequence: 0,
      start: "2031-05-07T01:00:00Z",
      attendees: [{ answer: "NEEDS-ACTION" }],
    },
    { method: "REQUEST", sequence: 1, start: "2031-05-09T01:00:00Z", attendees: [{ answer: "ACCEPTED" }] },
    { method: "CANCEL", sequence: 2, status: "CANCELLED" },
  ]);
  await mia.goto(linkAfter(moved.text, "Maybe"));
  await expect(mia.getByText("This session was cancelled, so there is nothing to reply to.")).toBeVisible();

  await mia.goto(linkAfter(moved.text, "No more mails about sessions and date polls"));
  await expectAccessible(mia);
  await mia.getByRole("button", { name: "Stop these mails" }).click();
  await expect(
    mia.getByRole("heading", { name: "No more mails about sessions and date polls" }),
  ).toBeVisible();
  await mia.getByRole("button", { name: "Write to me again" }).click();
  await expect(mia.getByRole("button", { name: "Stop these mails" })).toBeVisible();
});

const aSession = async (team: TestTeam) => {
  const id = randomUUID();
  const when = { kind: "timed" as const, localStart: "2031-05-06T18:00", durationMinutes: 60 };
  await team.organizer.caller.sessions.create({ team: team.slug, id, title: "The last one", when });
  return { id, address: `/t/${team.slug}/sessions/${id}` };
};

test("members say whether they come, and an organizer writes down afterwards who came", async ({
  team,
  services,
  pageOf,
}) => {
  const { id, address } = await aSession(team);
  const mia = await pageOf(team.member, phone);
  await mia.goto(address);
  await mia.getByRole("button", { name: "Maybe" }).click();
  await expect(mia.getByText("You may come.")).toBeVisible();
  await mia.getByRole("button", { name: "I will come" }).click();
  await expect(mia.getByText("You come.")).toBeVisible();
  await mia.reload();
  await expect(mia.getByRole("button", { name: "I will come" })).toHaveAttribute("aria-pressed", "true");
  await expectNoSidewaysScroll(mia);
  await services.db
    .update(sessions)
    .set({ startsAt: sql`now() - interval '2 hours'`, onDate: sql`(now() - interval '2 hours')::date` })
    .where(eq(sessions.id, id));
  const omar = await pageOf(team.organizer);
  await omar.goto(address);
  await expect(omar.getByText("1 person came.")).toBeVisible();
  await expect(omar.getByRole("checkbox", { name: /Mia Member/ })).toBeChecked();
  await omar.getByRole("checkbox", { name: /Obi Observer/ }).click();
  await expect(omar.getByText("2 people came.")).toBeVisible();
  await omar.getByRole("checkbox", { name: /Mia Member/ }).click();
  await expect(omar.getByText("1 person came.")).toBeVisible();
  await expectAccessible(omar);
  const obi = await pageOf(team.observer);
  await obi.goto(address);
  await expect(obi.locator("main").getByText("Obi Observer", { exact: true })).toBeVisible();
  await expect(obi.locator("main").getByRole("checkbox")).toHaveCount(0);
});
