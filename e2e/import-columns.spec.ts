import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

// Two headings say what they hold, one holds nothing of use, and one hides the authors.
const table = [
  "Reading;The people behind it;Shelf;Summary",
  `Tides in a Teacup;Ida Storm;A3;"We measure the moon's pull on tea; it is small."`,
  "Maps for the Lost;Lena Weg;B1;Walkers come home late and content.",
].join("\n");

const readTable = async (page: Page, team: string) => {
  await page.goto(`/t/${team}/papers/import`);
  await page
    .getByLabel("Files with papers")
    .setInputFiles([{ name: "shelf.csv", mimeType: "text/csv", buffer: Buffer.from(table) }]);
  await page.getByRole("button", { name: "Read this file" }).click();
  await expect(page.getByRole("heading", { name: "2 papers found" })).toBeVisible({ timeout: 30_000 });
};

test("a table with odd headings is read anew once somebody says what a column holds", async ({
  team,
  pageOf,
}) => {
  const page = await pageOf(team.organizer);
  await readTable(page, team.slug);
  const lines = page.getByRole("list", { name: "Lines found" });
  await expect(lines).not.toContainText("Storm");
  await page.getByRole("button", { name: "Choose columns" }).click();
  const dialog = page.getByRole("dialog");
  const holds = (heading: string) => dialog.getByLabel(`What “${heading}” holds`);
  await expect(holds("Reading")).toHaveValue("title");
  await expect(holds("The people behind it")).toHaveValue("");
  await expect(holds("Shelf")).toHaveValue("");
  await expect(holds("Summary")).toHaveValue("abstract");
  await expect(dialog).toContainText("Lena Weg");
  await expectAccessible(page);

  await holds("Reading").selectOption("Leave out");
  await expect(dialog.getByText("A paper needs a name")).toBeVisible();
  await holds("Reading").selectOption("Title");
  await holds("The people behind it").selectOption("Authors");
  await dialog.getByRole("button", { name: "Read the table again" }).click();
  await expect(dialog).toBeHidden();
  await expect(lines).toContainText("Storm");
  await expect(lines).toContainText("Weg");
  await page.reload();
  await expect(lines).toContainText("Storm");

  await page.getByRole("button", { name: "Import 2 papers" }).click();
  await expect(page.getByRole("heading", { name: "2 papers imported" })).toBeVisible();
  await page.getByRole("link", { name: "Tides in a Teacup" }).click();
  await expect(page.getByRole("heading", { name: "Tides in a Teacup" })).toBeVisible();
  await expect(page.getByRole("article")).toContainText("Ida Storm");
  await expect(page.getByRole("article")).toContainText("the moon's pull on tea; it is small.");
  await expectAccessible(page);
});

test("the columns are chosen on a phone, and closing the dialog changes nothing", async ({
  team,
  pageOf,
}) => {
  const page = await pageOf(team.organizer, phone);
  await readTable(page, team.slug);
  await page.getByRole("button", { name: /as candidates/ }).tap();
  await page.getByRole("button", { name: "Choose columns" }).tap();
  const dialog = page.getByRole("dialog");
  const people = dialog.getByLabel("What “The people behind it” holds");
  await people.selectOption("Authors");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Cancel" }).tap();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("list", { name: "Lines found" })).not.toContainText("Storm");
  await page.getByRole("button", { name: "Choose columns" }).tap();
  await expect(people).toHaveValue("");
});
