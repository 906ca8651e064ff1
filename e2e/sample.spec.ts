import { openSampleGroup } from "#server/sample/open-sample-group.ts";
import { aPerson } from "#server/testing/a-person.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

test("the sample group promises no mails, since it sends none", async ({ services, pageOf }) => {
  test.slow();
  const ada = await aPerson(services, "Ada Sample", "Europe/Berlin");
  const { slug } = await openSampleGroup(services, { userId: ada.userId, now: new Date().toISOString() });
  const page = await pageOf(ada);
  const none = page.getByText(/In the sample group nobody gets a mail\./i);
  await page.goto(`/t/${slug}/sessions/new`);
  await expect(none).toBeVisible();
  await page.goto(`/t/${slug}/sessions/calendar`);
  await expect(none).toBeVisible();
  const [next] = (await ada.caller.sessions.list({ team: slug, when: "upcoming" })).sessions;
  await page.goto(`/t/${slug}/sessions/${next?.id}`);
  await page.getByRole("button", { name: "Ask somebody: Backup" }).click();
  await expect(page.getByRole("dialog")).toContainText("in the sample group nobody gets a mail");
  await expectAccessible(page);
});
