import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { sessions } from "#db/schema.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

const when = {
  kind: "timed" as const,
  localStart: "2031-03-29T18:00",
  zone: "Europe/Berlin",
  durationMinutes: 60,
};

test("a question asked in a thread is voted up on the session page", async ({ team, paper, pageOf }) => {
  const paperIds = [
    await paper({ title: "Clocks and Other Opinions" }),
    await paper({ title: "Rain Check" }),
  ];
  const sessionId = randomUUID();
  await team.organizer.caller.sessions.create({ team: team.slug, id: sessionId, when, paperIds });
  const address = `/t/${team.slug}/sessions/${sessionId}`;
  await team.member.caller.comments.post({
    team: team.slug,
    id: randomUUID(),
    paperId: paperIds[0]!,
    body: "Why *this* clock?",
  });
  const [mia, olga] = await Promise.all([pageOf(team.member), pageOf(team.owner, { colorScheme: "dark" })]);
  await olga.goto(address);
  await expect(olga.getByText(/No questions yet/)).toBeVisible();
  await expect(olga.getByText("18:00–18:30")).toBeVisible();

  await mia.goto(`/t/${team.slug}/papers/${paperIds[0]}`);
  const comment = mia.locator("#c1");
  await comment.getByRole("button", { name: "More about this comment" }).click();
  await mia.getByRole("menuitem", { name: "Ask in the session" }).click();
  await expect(comment.getByText("For the session")).toBeVisible();
  await expect(olga.getByText("Why this clock?")).toBeVisible();

  await mia.goto(address);
  await mia.getByRole("button", { name: "Ask a question" }).click();
  await mia.getByLabel("About which paper?").selectOption("Rain Check");
  await mia.getByLabel("Your question").fill("Does it rain?");
  await expectAccessible(mia);
  await mia.getByRole("button", { name: "Ask it" }).click();
  const first = (page: typeof mia) =>
    page.getByRole("list", { name: "Questions, most wanted first" }).getByRole("listitem").first();
  await expect(first(mia)).toContainText("Why this clock?");
  await expect(olga.getByText("Does it rain?")).toBeVisible();
  const rain = olga.getByRole("listitem").filter({ hasText: "Does it rain?" });
  await rain.getByRole("button", { name: /Discuss/ }).click();
  await expect(rain.getByRole("button", { name: /Discuss/ })).toHaveAttribute("aria-pressed", "true");
  await expect(first(mia)).toContainText("Does it rain?");
  await expectAccessible(olga);
  await first(mia)
    .getByRole("button", { name: /We are done with it/ })
    .click();
  await expect(
    olga.getByRole("list", { name: "Questions we are done with" }).getByText("Does it rain?"),
  ).toBeVisible();
});

test("organizers give papers their minutes, and everybody sees when each is discussed", async ({
  team,
  paper,
  pageOf,
}) => {
  const paperIds = [await paper({ title: "Clocks" }), await paper({ title: "Rain" })];
  const sessionId = randomUUID();
  await team.organizer.caller.sessions.create({ team: team.slug, id: sessionId, when, paperIds });
  const omar = await pageOf(team.organizer, phone);
  await omar.goto(`/t/${team.slug}/sessions/${sessionId}`);
  await omar.getByRole("button", { name: "Change papers" }).click();
  await omar.getByLabel("Minutes for Clocks").fill("40");
  await expectAccessible(omar);
  await omar.getByRole("button", { name: "Save the list" }).click();
  await expect(omar.getByText("18:00–18:40")).toBeVisible();
  await expect(omar.getByText("18:40–19:00")).toBeVisible();
  await expectNoSidewaysScroll(omar);
});

test("materials, minutes by several hands, and a recording once it was held", async ({
  team,
  paper,
  pageOf,
  services,
}) => {
  const paperId = await paper({ title: "Clocks and Other Opinions" });
  const sessionId = randomUUID();
  const { caller } = team.organizer;
  await caller.sessions.create({ team: team.slug, id: sessionId, when, paperIds: [paperId] });
  const address = `/t/${team.slug}/sessions/${sessionId}`;
  const [mia, olga] = await Promise.all([pageOf(team.member), pageOf(team.owner)]);
  await Promise.all([mia.goto(address), olga.goto(address)]);

  await mia.getByRole("button", { name: "Add a link" }).click();
  await mia.getByLabel("What is it?").fill("Slides");
  await mia.getByLabel("Link", { exact: true }).fill("javascript:alert(1)");
  await mia.getByRole("button", { name: "Add", exact: true }).click();
  await expect(mia.getByText("Please give an address that starts with https:// or http://.")).toBeVisible();
  await mia.getByLabel("Link", { exact: true }).fill("https://slides.example.org/clocks");
  await mia.getByRole("button", { name: "Add", exact: true }).click();
  await expect(olga.getByRole("link", { name: "Slides" })).toBeVisible();
  await olga.getByRole("button", { name: "Remove Slides" }).click();
  await expect(mia.getByRole("link", { name: "Slides" })).toHaveCount(0);
  await olga.getByRole("button", { name: "Undo" }).click();
  await expect(mia.getByRole("link", { name: "Slides" })).toBeVisible();

  for (const page of [mia, olga]) await page.getByRole("button", { name: "Write the minutes" }).click();
  await mia.getByRole("button", { name: "Start from the papers" }).click();
  const field = (page: typeof mia) => page.getByLabel("What was said and decided");
  await expect(field(mia)).toHaveValue(/## Clocks and Other Opinions/);
  await mia.reload();
  await expect(field(mia)).toHaveValue(/## Clocks and Other Opinions/);
  await mia.getByRole("button", { name: "Save minutes" }).click();
  await expect(mia.getByRole("heading", { name: "Clocks and Other Opinions" })).toBeVisible();
  await field(olga).fill("We liked the clocks.");
  await expect(olga.getByText(/has saved a newer version since you began/)).toBeVisible();
  await olga.getByRole("button", { name: "Save minutes" }).click();
  const conflict = olga.getByRole("alert").filter({ hasText: "saved these minutes meanwhile" });
  await expect(conflict).toContainText("Who came");
  await expect(field(olga)).toHaveValue("We liked the clocks.");
  await expectAccessible(olga);
  await olga.getByRole("button", { name: "Save mine instead" }).click();
  await expect(mia.getByText("We liked the clocks.")).toBeVisible();
  await mia.getByRole("button", { name: "History" }).click();
  await expect(mia.getByRole("dialog").getByText("Version 1 by Mia Member")).toBeVisible();
  await expect(mia.getByRole("dialog").locator("ins")).not.toHaveCount(0);
  await expectAccessible(mia);
  await mia.keyboard.press("Escape");

  await services.db
    .update(sessions)
    .set({ onDate: "2026-01-20", localStart: "2026-01-20 18:00:00", startsAt: "2026-01-20T17:00:00Z" })
    .where(eq(sessions.id, sessionId));
  await caller.sessions.markHeld({ team: team.slug, sessionId });
  await mia.reload();
  await mia.getByRole("button", { name: "Link the recording" }).click();
  await mia.getByLabel("Link", { exact: true }).fill("https://video.example.org/clocks");
  await mia.getByRole("button", { name: "Save the link" }).click();
  await expect(mia.getByRole("link", { name: "Watch the recording" })).toBeVisible();
  await expect(olga.getByRole("link", { name: "Watch the recording" })).toBeVisible();
  await expectAccessible(mia);
  const small = await pageOf(team.observer, { ...phone, colorScheme: "dark" });
  await small.goto(address);
  await expectNoSidewaysScroll(small);
  await expectAccessible(small);
  await small.goto(`/t/${team.slug}/papers/${paperId}`);
  await small.getByRole("link", { name: "Minutes" }).click();
  await expect(small.getByText("We liked the clocks.")).toBeVisible();
});
