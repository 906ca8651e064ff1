import { expect, expectAccessible, test } from "./fixtures.ts";

const button = (title: string) => new RegExp(`Discuss “${title}”`);

test("a vote counts at once for the voter and live for everybody else", async ({ team, paper, pageOf }) => {
  await paper({ title: "Attention Without Heads" });
  const mia = await pageOf(team.member);
  const omar = await pageOf(team.organizer);
  await Promise.all([mia.goto(`/t/${team.slug}/papers`), omar.goto(`/t/${team.slug}/papers`)]);
  const hers = mia.getByRole("button", { name: button("Attention Without Heads") });
  const his = omar.getByRole("button", { name: button("Attention Without Heads") });
  await hers.click();
  await expect(hers).toHaveAttribute("aria-pressed", "true");
  await expect(his).toContainText("1");
  await expect(his).toHaveAttribute("aria-pressed", "false");
  await his.click();
  await expect(hers).toContainText("2");
  await expectAccessible(mia);
  await hers.click();
  await expect(his).toContainText("1");
});

test("j, k and v vote by keyboard, and single keys stay out of the search field", async ({
  team,
  paper,
  pageOf,
}) => {
  await paper({ title: "First of All" });
  await paper({ title: "Second to None" });
  const page = await pageOf(team.member);
  await page.goto(`/t/${team.slug}/papers`);
  // A key pressed before the page listens is lost: the first one is pressed until it takes.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: "First of All" })).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press("j");
  await page.keyboard.press("v");
  await expect(page.getByRole("button", { name: button("Second to None") })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.keyboard.press("/");
  await page.keyboard.type("vvv");
  await expect(page.getByRole("searchbox")).toHaveValue("vvv");
  await expect(page.getByRole("button", { name: button("First of All") })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test("a vote that cannot reach the server is taken back and says so", async ({ team, paper, pageOf }) => {
  await paper({ title: "Far from the Network" });
  const page = await pageOf(team.member);
  await page.goto(`/t/${team.slug}/papers`);
  await page.context().setOffline(true);
  const vote = page.getByRole("button", { name: button("Far from the Network") });
  await vote.click();
  await expect(page.getByText(/cannot be reached/)).toBeVisible();
  await expect(vote).toHaveAttribute("aria-pressed", "false");
  await page.context().setOffline(false);
  await vote.click();
  await expect(vote).toHaveAttribute("aria-pressed", "true");
});

test("observers see the counts and no buttons", async ({ team, paper, pageOf }) => {
  const paperId = await paper({ title: "Look, Do Not Touch" });
  await team.member.caller.votes.set({ team: team.slug, paperId, vote: "could_present" });
  const page = await pageOf(team.observer);
  await page.goto(`/t/${team.slug}/papers`);
  await expect(page.getByText("1 vote", { exact: true })).toBeAttached();
  await expect(page.getByRole("button", { name: button("Look, Do Not Touch") })).toHaveCount(0);
  await page.getByRole("link", { name: "Look, Do Not Touch" }).click();
  await expect(page.getByText("1 person wants to discuss this. Mia Member could present it.")).toBeVisible();
  await expectAccessible(page);
});
