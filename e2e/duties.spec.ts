import { newId } from "#db/new-id.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

test("an organizer names a duty, a member takes it, and the backup takes over", async ({ team, pageOf }) => {
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
  await expectAccessible(omar);

  const page = await pageOf(bo, phone);
  await page.goto(`/t/${team.slug}/sessions/${sessionId}`);
  const duties = page.getByRole("region", { name: "Duties" });
  await duties.getByRole("button", { name: "I will: Scribe" }).click();
  await expect(duties).toContainText("Scribe: you");
  await page.getByRole("button", { name: "I will be the backup" }).click();
  await expect(page.getByText("Backup: you")).toBeVisible();
  await expectNoSidewaysScroll(page);

  await team.member.caller.presenters.withdraw({ team: team.slug, assignmentId });
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByText("You present this")).toBeVisible();
  await expect(page.getByText("Backup: you")).toHaveCount(0);
  await expectAccessible(page);
});
