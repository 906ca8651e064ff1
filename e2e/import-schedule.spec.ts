import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";

const schedule = `| Date | Presenter | Paper |
| --- | --- | --- |
| 2024-03-05 | Mimi | Tides in a Teacup |
| 2024-03-12 | Zoltan | Maps for People Who Are Lost on Purpose |
| 2024-03-19 | Omar Organizer | The Last Clean Cup |
| 2024-03-26 | ~~Omar Organizer~~ Mimi | Lamps That Wait |
| 2124-03-05 | Mimi | A Paper for Our Grandchildren |
`;

const session = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

test("a past schedule becomes sessions that were held, with whoever presented", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  await page.goto(`/t/${team.slug}/papers/import`);
  await page.getByLabel("Text with papers in it").fill(schedule);
  await page.getByRole("button", { name: "Read this text" }).click();
  await expect(page.getByRole("heading", { name: "5 papers found" })).toBeVisible({ timeout: 30_000 });
  const talks = page.getByRole("region", { name: "Past talks" });
  await expect(talks).toContainText("4 past talks become held sessions. 2 names are not of a member");
  await expect(talks.getByLabel("Omar Organizer")).toHaveValue(team.organizer.userId);
  await expect(talks.getByLabel("Zoltan")).toHaveValue("");
  await talks.getByLabel("Mimi").selectOption("Mia Member");
  await expect(talks).toContainText("1 name is not of a member; choose who each is.");
  await expect(talks).toContainText("1 talk; the name is kept in the notes");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import 5 papers" }).click();
  await expect(page.getByRole("heading", { name: "5 papers imported" })).toBeVisible();

  await page.goto(`/t/${team.slug}/sessions`);
  await expect(session(page, "Tides in a Teacup")).toContainText("5 Mar 2024");
  await expect(session(page, "Tides in a Teacup")).toContainText("Held");
  await expect(session(page, "Tides in a Teacup")).toContainText("Mia Member presented");
  await expect(session(page, "The Last Clean Cup")).toContainText("Omar Organizer presented");
  await expect(session(page, "Lamps That Wait")).toContainText("Mia Member presented");
  await expect(session(page, "Maps for People")).not.toContainText("presented");
  await expect(page.getByText("A Paper for Our Grandchildren")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Maps for People Who Are Lost on Purpose" }).click();
  await expect(page.getByText("Presented by Zoltan.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/t/${team.slug}/papers?view=discussed`);
  await expect(page.getByRole("link", { name: "Tides in a Teacup" })).toBeVisible();
});

test("undoing a schedule takes its sessions away again", async ({ team, pageOf }) => {
  const page = await pageOf(team.organizer);
  await page.goto(`/t/${team.slug}/papers/import`);
  await page.getByLabel("Files with papers").setInputFiles([
    {
      name: "talks.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Date,Speaker,Paper\n2024-03-05,Mia Member,Tides in a Teacup\n"),
    },
  ]);
  await page.getByRole("button", { name: "Read this file" }).click();
  await page.getByRole("button", { name: "Import 1 paper" }).click();
  await expect(page.getByRole("heading", { name: "1 paper imported" })).toBeVisible();
  const result = page.url();
  await page.goto(`/t/${team.slug}/sessions`);
  await expect(session(page, "Tides in a Teacup")).toContainText("Mia Member presented");
  await page.goto(result);
  await page.getByRole("button", { name: "Undo this import" }).click();
  const dialog = page.getByRole("dialog");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: /Remove 1 paper|Undo this import/ }).click();
  await expect(page.getByRole("heading", { name: "Import undone" })).toBeVisible();
  await page.goto(`/t/${team.slug}/sessions`);
  await expect(page.getByRole("heading", { name: "No sessions yet" })).toBeVisible();
});
