import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

const tides = {
  title: "Tides in a Teacup",
  abstract:
    "The moon pulls at every cup of tea. We measure the pull with a laser and a very calm table, over eleven nights in a cellar. It is four orders of magnitude below what breathing does.",
};
const maps = {
  title: "Maps for People Who Are Lost on Purpose",
  abstract:
    "Walkers who want to be surprised have no use for the shortest way. We draw maps that leave out every third street and ask eighty people to use them. They came home late and content.",
};
const anotherTides =
  "A play in three acts about a grandmother, a storm and the last clean cup of the house. It was staged in a harbour town in the winter, with the audience seated in rowing boats.";
const pageOfPapers = (...papers: { title: string; abstract: string }[]) =>
  ["Daily Papers", "Aug 12", ...papers.flatMap(({ title, abstract }) => [title, abstract])].join("\n\n");

const paste = async (page: Page, team: string, text: string) => {
  await page.goto(`/t/${team}/papers/import`);
  await page.getByLabel("Text with papers in it").fill(text);
  await page.getByRole("button", { name: "Read this text" }).click();
};

test("what the team has is found again, and what is uncertain waits for a tick", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  await paste(page, team.slug, pageOfPapers(tides, maps));
  await page.getByRole("button", { name: "Import 2 papers" }).click();
  await expect(page.getByRole("heading", { name: "2 papers imported" })).toBeVisible();

  await paste(page, team.slug, pageOfPapers(maps, { ...tides, abstract: anotherTides }));
  await expect(page.getByRole("button", { name: "Duplicates 1" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Uncertain 1" })).toBeVisible();
  await expect(page.getByText("In the team already: a candidate")).toBeVisible();
  const uncertain = page.getByRole("checkbox", { name: `Import “${tides.title}”` });
  await expect(uncertain).not.toBeChecked();
  await expectAccessible(page);
  await uncertain.click();
  await page.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
  await expect(page.getByRole("region", { name: /In the team already/ })).toContainText(maps.title);
});

test("a line is corrected, the review survives a reload, and undoing says what goes", async ({
  team,
  pageOf,
}) => {
  const page = await pageOf(team.organizer);
  await paste(page, team.slug, pageOfPapers(tides, maps));
  await page.getByRole("link", { name: tides.title }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title").fill("Tides in a Small Teacup");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save this line" }).click();
  await expect(page.getByRole("link", { name: "Tides in a Small Teacup" })).toBeVisible();
  const ticked = page.waitForResponse((answer) => answer.url().includes("papers.tickLines") && answer.ok());
  await page.getByRole("checkbox", { name: `Import “${maps.title}”` }).click();
  await ticked;
  await page.reload();
  await expect(page.getByRole("link", { name: "Tides in a Small Teacup" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: `Import “${maps.title}”` })).not.toBeChecked();
  await page.getByRole("button", { name: "Tick all" }).click();
  await page.getByRole("button", { name: "Import 2 papers" }).click();
  await expect(page.getByRole("heading", { name: "2 papers imported" })).toBeVisible();

  const [voted] = (await team.member.caller.papers.list({ team: team.slug, view: "all" })).papers;
  await team.member.caller.votes.set({ team: team.slug, paperId: voted?.id ?? "", vote: "yes" });
  await page.reload();
  await page.getByRole("button", { name: "Undo this import" }).click();
  await expect(dialog).toContainText("1 paper goes, with its tags.");
  await expect(dialog).toContainText("1 paper stays:");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Remove 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "Import undone" })).toBeVisible();
  await page.goto(`/t/${team.slug}/papers?view=all`);
  await expect(page.getByRole("button", { name: /^Discuss “/ })).toHaveCount(1);
  await page.goto(`/t/${team.slug}/papers/import/history`);
  await expect(page.getByText("Undone")).toBeVisible();
  await expectAccessible(page);
});

test("an uncertain line is mended, imported and taken back", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  await paste(page, team.slug, pageOfPapers(tides));
  await page.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
  await paste(page, team.slug, pageOfPapers(maps, { ...tides, abstract: anotherTides }));
  await page.getByRole("button", { name: "Uncertain 1" }).click();
  await page.getByRole("link", { name: tides.title }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title").fill("The Last Clean Cup");
  await dialog.getByLabel("Authors").fill("Ida Storm\nHarbour, Jo");
  await dialog.getByLabel("DOI").fill("10.5555/cup.1");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save this line" }).click();
  await expect(page.getByRole("button", { name: "New 2" })).toBeVisible();
  await page.getByRole("button", { name: "All 2" }).click();
  const cup = page.getByRole("checkbox", { name: "Import “The Last Clean Cup”" });
  await cup.click();
  await expect(cup).toBeChecked();
  await page.getByRole("button", { name: "Import 2 papers" }).click();
  await expect(page.getByRole("heading", { name: "2 papers imported" })).toBeVisible();
  await expect(page.getByRole("link", { name: "The Last Clean Cup" })).toBeVisible();
  await page.getByRole("button", { name: "Undo this import" }).click();
  await dialog.getByRole("button", { name: "Remove 2 papers" }).click();
  await expect(page.getByRole("heading", { name: "Import undone" })).toBeVisible();
  await expectAccessible(page);
});

test("three files of different kinds and a text are read together", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  await page.goto(`/t/${team.slug}/papers/import`);
  await page.getByLabel("Text with papers in it").fill("https://arxiv.org/abs/2403.01234");
  await page.getByLabel("Files with papers").setInputFiles([
    { name: "august.txt", mimeType: "text/plain", buffer: Buffer.from(pageOfPapers(tides, maps)) },
    {
      name: "links.md",
      mimeType: "text/markdown",
      buffer: Buffer.from("arXiv:2403.02345, arXiv:2403.03456"),
    },
    { name: "latin.txt", mimeType: "text/plain", buffer: Buffer.from("café arXiv:2403.04567", "latin1") },
    { name: "photo.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0x1a]) },
  ]);
  const files = page.getByRole("list", { name: "Files to read" });
  await expect(files.getByRole("listitem")).toHaveCount(3);
  await expect(files).toContainText("2 papers, listed 12 Aug");
  await expect(page.getByRole("alert").filter({ hasText: "photo.png" })).toBeVisible();
  await expectAccessible(page);
  await files.getByRole("button", { name: "Remove latin.txt" }).click();
  await page.getByRole("button", { name: "Read this text and 2 files" }).click();
  await expect(page.getByRole("heading", { name: "5 papers found" })).toBeVisible();
  await expect(page.getByRole("region", { name: "What was read" })).toContainText("august.txt");
  await expectAccessible(page);
});

test("the review obeys the keyboard, and of a duplicate it shows what the team has", async ({
  team,
  pageOf,
}) => {
  const page = await pageOf(team.organizer);
  await paste(page, team.slug, pageOfPapers(maps));
  await page.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
  await paste(page, team.slug, pageOfPapers(tides, maps));
  await expect(page.getByRole("heading", { name: "2 papers found" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: tides.title })).toBeFocused();
  const box = page.getByRole("checkbox", { name: `Import “${tides.title}”` });
  await page.keyboard.press("x");
  await expect(box).not.toBeChecked();
  await page.keyboard.press("a");
  await expect(box).toBeChecked();
  await expect(page.getByRole("link", { name: tides.title })).toBeFocused();
  await page.getByRole("button", { name: "Duplicates 1" }).click();
  await expect(page.getByRole("link", { name: maps.title })).toBeVisible();
  await expect(page.getByRole("link", { name: tides.title })).toHaveCount(0);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("region", { name: "The paper in the team" })).toContainText(maps.title);
  await expectAccessible(page);
});

test("of a thousand lines few are drawn, and the focus stays on its line", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  const id = (n: number) => `2403.${String(n + 10_000)}`;
  const links = Array.from({ length: 1_000 }, (_, n) => `arXiv:${id(n)}`).join("\n");
  await paste(page, team.slug, links);
  await expect(page.getByRole("heading", { name: "1,000 papers found" })).toBeVisible();
  const rows = page.getByRole("list", { name: "Lines found" }).getByRole("listitem");
  await expect.poll(() => rows.count()).toBeLessThan(60);
  for (let step = 0; step < 30; step += 1) await page.keyboard.press("j");
  const row = page.locator("[data-row-focus]:focus");
  await expect(row).toContainText(id(29));
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.getByRole("link", { name: id(990) })).toBeAttached();
  await expect(row).toContainText(id(29));
  await page.keyboard.press("j");
  await expect(row).toContainText(id(30));
  await expectAccessible(page);
});

test("five links pasted on a phone become five papers", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer, phone);
  const links = [1, 2, 3, 4, 5].map((n) => `https://arxiv.org/abs/2403.0${n}234`).join("\n");
  await paste(page, team.slug, `For Monday:\n${links}`);
  await expect(page.getByRole("heading", { name: "5 papers found" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import 5 papers" }).tap();
  await expect(page.getByRole("heading", { name: "5 papers imported" })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("a text without papers is kept in the box with a sentence", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  await paste(page, team.slug, "Submitted by\n\nsomebody\n\n12\n");
  await expect(page.getByText("Your text is still in the box.")).toBeVisible();
  await expect(page.getByLabel("Text with papers in it")).toHaveValue(/Submitted by/);
  await expectAccessible(page);
});
