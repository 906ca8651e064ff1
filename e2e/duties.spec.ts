import { newId } from "#db/new-id.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

test("an organizer names a duty and renames it, a member takes it, and the backup takes over", async ({
  team,
  pageOf,
}) => {
  const sessionId = newId();
  await team.organizer.caller.sessions.create({
    team: team.slug,
    id: sessionId,
    when: { kind: "all_day", onDate: "2031-05-06" },
  });
  const bo = await team.join("Bo Berg", "member");
  const place = { team: team.slug, sessionId };
  const { assignmentId } = await team.member.caller.presenters.volunteer(place);
  const omar = await pageOf(team.organizer);
  await omar.goto(`/t/${team.slug}/settings`);
  await omar.getByRole("button", { name: "Add Scribe" }).click();
  await expect(omar.getByRole("button", { name: "End Scribe" })).toBeVisible();
  await omar.getByRole("button", { name: "Change Scribe" }).click();
  await omar.getByRole("dialog").getByLabel("Name").fill("Note-taker");
  await expectAccessible(omar);
  await omar.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(omar.getByRole("button", { name: "End Note-taker" })).toBeVisible();
  await expectAccessible(omar);

  const page = await pageOf(bo, phone);
  await page.goto(`/t/${team.slug}/sessions/${sessionId}`);
  const duties = page.getByRole("region", { name: "Duties" });
  await duties.getByRole("button", { name: "I will: Note-taker" }).click();
  await expect(duties).toContainText("Note-taker: you");
  await page.getByRole("button", { name: "I will be the backup" }).click();
  await expect(page.getByText("Backup: you")).toBeVisible();
  await expectNoSidewaysScroll(page);

  await team.member.caller.presenters.withdraw({ team: team.slug, assignmentId });
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByText("You present this")).toBeVisible();
  await expect(page.getByText("Backup: you")).toHaveCount(0);
  await expectAccessible(page);
});

test("a duty beside presenting changes hands by a swap", async ({ team, pageOf }) => {
  const { slug, organizer } = team;
  const sessionId = newId();
  const when = { kind: "all_day", onDate: "2031-05-06" } as const;
  await organizer.caller.sessions.create({ team: slug, id: sessionId, when, title: "Tides" });
  await organizer.caller.duties.saveKind({ team: slug, name: "Scribe" });
  const bo = await team.join("Bo Berg", "member");
  await bo.caller.presenters.volunteer({ team: slug, sessionId, duty: "scribe" });
  const [his, hers] = [await pageOf(bo, phone), await pageOf(team.member)];
  await his.goto(`/t/${slug}/sessions/${sessionId}`);
  const duties = his.getByRole("region", { name: "Duties" });
  await duties.getByRole("button", { name: "Swap or give away…" }).click();
  await his.getByRole("radio", { name: "Mia Member takes it over; you take nothing in return" }).check();
  await expectAccessible(his);
  await his.getByRole("button", { name: "Ask Mia Member" }).click();
  await expect(his.getByText(/You asked Mia Member to take over Scribe at “Tides”/)).toBeVisible();
  await hers.goto(`/t/${slug}`);
  await hers.getByRole("button", { name: "Accept" }).click();
  await expect(duties).toContainText("Scribe: Mia Member");
  await expectNoSidewaysScroll(his);
});
