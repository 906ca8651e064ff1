import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

const tides = {
  title: "Tides in a Teacup",
  abstract:
    "The moon pulls at every cup of tea. We measure the pull with a laser and a very calm table, over eleven nights in a cellar. It is four orders of magnitude below what breathing does.",
};
const play =
  "A play in three acts about a grandmother, a storm and the last clean cup of the house. It was staged in a harbour town in the winter, with the audience seated in rowing boats.";
const maps = "Maps for People Who Are Lost on Purpose";
const pageOfTides = (abstract: string) => ["Daily Papers", "Aug 12", tides.title, abstract].join("\n\n");

const read = async (page: Page, team: string, text: string) => {
  await page.goto(`/t/${team}/papers/import`);
  await page.getByLabel("Text with papers in it").fill(text);
  await page.getByRole("button", { name: "Read this text" }).click();
};

test("a second window learns what the first one changed, and stores only what it shows", async ({
  team,
  pageOf,
}) => {
  const first = await pageOf(team.organizer);
  await read(first, team.slug, "arXiv:2403.01234 arXiv:2403.02345");
  await expect(first.getByRole("heading", { name: "2 papers found" })).toBeVisible();
  await expect(first.locator("main").getByText("2 papers found")).toBeFocused();
  // Somebody else's window, which hears nothing of the first.
  const second = await pageOf(team.owner);
  await second.goto(first.url());
  await expect(second.getByRole("button", { name: "Import 2 papers" })).toBeVisible();
  const ticked = first.waitForResponse((answer) => answer.url().includes("papers.tickLines") && answer.ok());
  await first.getByRole("checkbox", { name: /2403.01234/ }).click();
  await ticked;
  await second.getByRole("button", { name: "Import 2 papers" }).click();
  await expect(second.getByText("This review was changed in another tab")).toBeVisible();
  await expect(second.getByRole("checkbox", { name: /2403.01234/ })).not.toBeChecked();
  await second.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(second.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
});

test("a look-alike is settled, and what was typed over a line is not lost", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  await read(page, team.slug, pageOfTides(tides.abstract));
  await page.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
  await read(page, team.slug, pageOfTides(play));
  const line = page.getByRole("link", { name: tides.title });
  const dialog = page.getByRole("dialog");
  await line.click();
  await expect(dialog.getByRole("region", { name: "The paper in the team" })).toContainText(
    "a very calm table",
  );
  await dialog.getByLabel("Venue").fill("The Harbour Stage");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Your corrections of line")).toBeVisible();
  await line.click();
  await expect(dialog.getByLabel("Venue")).toHaveValue("The Harbour Stage");
  await expectAccessible(page);
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("heading", { name: "1 paper found" })).toBeVisible();
  await line.click();
  await dialog.getByLabel("DOI").fill("not a doi");
  await dialog.getByRole("button", { name: "Save this line" }).click();
  await expect(dialog.getByLabel("DOI")).toBeFocused();
  await expect(dialog.getByLabel("DOI")).toBeInViewport();
  await dialog.getByRole("button", { name: "Put it back as read" }).click();
  await dialog.getByRole("button", { name: "It is the same paper" }).click();
  await expect(page.getByRole("button", { name: "Duplicates 1" })).toBeVisible();
  await line.click();
  await dialog.getByRole("button", { name: "Take that back" }).click();
  await expect(page.getByRole("button", { name: "Uncertain 1" })).toBeVisible();
  await line.click();
  await dialog.getByRole("button", { name: "It is another paper" }).click();
  await page.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
});

test("filling gaps is a result of its own, and undoing says what is emptied", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  const entry = (more: string) => `@article{maps, title = {${maps}}, doi = {10.5555/maps.1}, ${more}}`;
  await read(page, team.slug, entry("author = {Weg, Lena}"));
  await page.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
  await read(page, team.slug, entry(`journal = {Letters on Walking}, abstract = {${tides.abstract}}`));
  await page.getByRole("button", { name: "Fill all 2 gaps" }).click();
  await page.getByRole("button", { name: "Fill 2 gaps", exact: true }).click();
  await expect(page.getByRole("heading", { name: "2 gaps of 1 paper filled" })).toBeVisible();
  await expect(page.getByRole("region", { name: /Gaps filled/ })).toContainText("Abstract, Venue");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo this import" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("2 gaps of 1 paper that it filled are emptied again");
  await dialog.getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByRole("heading", { name: "Import undone" })).toBeVisible();
});

test("on a phone remarks are in sight, and an unfinished import is discarded from the history", async ({
  team,
  pageOf,
}) => {
  const page = await pageOf(team.organizer, phone);
  await read(page, team.slug, `@article{maps, title = {${maps}}}\n\n@article{broken, title = {Tides`);
  await expect(page.getByText(/remarks? on what was read/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto(`/t/${team.slug}/papers/import/history`);
  await expect(page.getByRole("link", { name: /“@article.* · BibTeX/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Discard / }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "Discard this import" }).tap();
  await expect(page.getByText("Set aside")).toBeVisible();
  await expectNoSidewaysScroll(page);
});
