import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { takeImportTurn } from "#server/papers/import-turn.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

const many = 1_500;
const titleOf = (n: number) => `Teacups of the Northern Coast, Part ${n}`;
const entryOf = (n: number) => `@article{cup${n},
  title = {${titleOf(n)}},
  author = {Storm, Ida and Weg, Lena},
  year = {${1990 + (n % 30)}},
  doi = {10.5555/cups.${n}},
  abstract = {Part ${n} looks at ${n} cups that were found after the storm, and asks who drank from them last.}
}
`;
const library = Array.from({ length: many }, (_, n) => entryOf(n + 1)).join("\n");

const readFile = async (page: Page, team: string, name: string, text: string) => {
  await page.goto(`/t/${team}/papers/import`);
  await page
    .getByLabel("Files with papers")
    .setInputFiles([{ name, mimeType: "text/plain", buffer: Buffer.from(text) }]);
  await page.getByRole("button", { name: "Read this file" }).click();
};

test("a library of 1,500 papers is read, looked through, stored and taken back", async ({
  services,
  team,
  pageOf,
}) => {
  test.setTimeout(240_000);
  const page = await pageOf(team.organizer);
  await readFile(page, team.slug, "library.bib", library);
  // It passes by in seconds, so it is looked at once and as a whole.
  const reading = page.getByRole("main").filter({ hasText: "the import history leads back to it" });
  await reading.getByRole("progressbar", { name: "Read so far" }).waitFor({ timeout: 30_000 });

  // The page is left; the reading is not.
  await page.getByRole("link", { name: "Import history" }).last().click();
  const imports = page.getByRole("list", { name: "Imports" });
  await expect(imports).toContainText("Omar Organizer");
  await imports.getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "1,500 papers found" })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);

  // From top to bottom: never more rows than a window needs, and never a window without lines.
  const rows = page.getByRole("list", { name: "Lines found" }).getByRole("listitem");
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), part);
    await expect(rows.getByRole("link").first()).toBeAttached();
    expect(await rows.count()).toBeLessThan(60);
  }
  await expect(page.getByRole("link", { name: titleOf(many) })).toBeVisible();

  // Imports of a team queue behind each other; while we have the turn, this one waits and can be looked at.
  await services.db.transaction(async (tx) => {
    await tx.execute(sql`set local idle_in_transaction_session_timeout = '60s'`);
    await takeImportTurn(tx, team.teamId);
    await page.getByRole("button", { name: "Import 1,500 papers" }).click();
    await expect(page.getByRole("heading", { name: "Storing the papers" })).toBeVisible();
    await expect(page.getByRole("progressbar", { name: "Stored so far" })).toBeVisible();
    await expect(page.getByText("0 of 1,500 lines stored")).toBeVisible();
  });
  await expect(page.getByRole("heading", { name: "1,500 papers imported" })).toBeVisible({ timeout: 90_000 });
  await expectAccessible(page);

  // Another organizer finds it in the history and takes it back.
  const owner = await pageOf(team.owner);
  await owner.goto(`/t/${team.slug}/papers/import/history`);
  const card = owner.getByRole("list", { name: "Imports" }).getByRole("listitem").first();
  await expect(card).toContainText("BibTeX");
  await expect(card).toContainText("Imported");
  await expect(card).toContainText(/1,500 imported · Omar Organizer, \w{3} \d{1,2} \w{3} \d{4}, \d\d:\d\d/);
  await expectAccessible(owner);
  await card.getByRole("link").click();
  await owner.getByRole("button", { name: "Undo this import" }).click();
  const dialog = owner.getByRole("dialog");
  await expect(dialog).toContainText("1,500 papers go, with their tags.");
  await dialog.getByRole("button", { name: "Remove 1,500 papers" }).click();
  await expect(owner.getByRole("heading", { name: "Import undone" })).toBeVisible({ timeout: 60_000 });
  await expect(owner.getByText("1,500 papers taken away; none stayed.")).toBeVisible();
  await owner.goto(`/t/${team.slug}/papers?view=all`);
  await expect(owner.getByRole("button", { name: /^Discuss “/ })).toHaveCount(0);
  await expectAccessible(owner);
});

test("a long text without a paper fails with a sentence, and is kept", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer, phone);
  const minutes = "The kettle boiled over again and nobody minded. ".repeat(2_500);
  await readFile(page, team.slug, "minutes.txt", minutes);
  await expect(page.getByRole("heading", { name: "Import failed" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("minutes.txt: No paper was recognised.")).toBeVisible();
  await expect(page.getByText("No paper was stored; the texts are kept.")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto(`/t/${team.slug}/papers/import/history`);
  await expect(page.getByRole("list", { name: "Imports" })).toContainText("Failed");
  await expectAccessible(page);
  await page.getByRole("list", { name: "Imports" }).getByRole("link").first().tap();
  await page.getByRole("link", { name: "Import another text" }).tap();
  await expect(page.getByLabel("Text with papers in it")).toBeVisible();
});
