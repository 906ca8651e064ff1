import { expect, expectAccessible, test } from "./fixtures.ts";

const page = `Daily Papers

Aug 12

Sorting $n$ Letters in $\\mathcal{O}(n)$ Time by Asking the Postman

Sorting by comparison is slow when the letters are many. We ask the postman, who has seen every street, and place each letter in \\textbf{one} look. With $k$ streets the work is $\\mathcal{O}(n + k)$, and mistakes fall by 90\\% against the best earlier method.

A Lamp That Learns When to Dim

Reading lamps are switched off by people who forget them. We train a lamp on four winters of evenings in one library and let it dim by itself. Readers noticed the change in one evening of a hundred, and the bill fell by a third.

Quiet Corners: Measuring Silence in Open Offices

Noise meters count what is loud and miss what is quiet. We put twelve meters into three offices for a year and describe the places where people chose to read. A corner with one window was worth more than a wall of felt.

Counting Sheep at Scale

Counting animals from the air is dull work with many mistakes. We give a small model pictures of one flock from four heights and let it vote. It loses one sheep in two thousand, which the shepherd found good enough.
`;

test("from the printed link to a discussed paper with a comment on it", async ({ pageOf }) => {
  test.setTimeout(240_000);
  const link = process.env.LECTERN_E2E_SETUP_URL ?? "";
  const nora = await pageOf(null);
  await nora.goto(link);
  await nora.getByLabel("Your name").fill("Nora Nansen");
  await nora.getByLabel("Name of the team").fill("Harbour Readers");
  await expect(nora.getByLabel("Time zone of the team")).toHaveValue("America/St_Johns");
  await expect(nora.getByText("Taken from your browser.")).toBeVisible();
  await expectAccessible(nora);
  await nora.getByRole("button", { name: "Create the team" }).click();

  await expect(nora.getByText("This is where the team meets")).toBeVisible();
  await expectAccessible(nora);
  await nora.getByRole("link", { name: "Paste a page of papers" }).click();
  await nora.getByLabel("Text with papers in it").fill(page);
  await expect(nora.getByText(/4 papers, listed 12 Aug/)).toBeVisible();
  await expectAccessible(nora);
  await nora.getByRole("button", { name: "Read this text" }).click();

  await expect(nora.getByRole("heading", { name: "4 papers found" })).toBeVisible();
  await expect(nora.getByRole("button", { name: "New 4" })).toBeVisible();
  const sheep = nora.getByRole("checkbox", { name: "Import “Counting Sheep at Scale”" });
  for (let row = 0; row < 4; row++) await nora.keyboard.press("j");
  await nora.keyboard.press("x");
  await expect(sheep).not.toBeChecked();
  await expect(nora.getByText("3 of 4 lines ticked")).toBeVisible();
  await nora.keyboard.press("x");
  await expect(sheep).toBeChecked();
  await expectAccessible(nora);
  await nora.getByRole("button", { name: "Import 4 papers" }).click();
  await expect(nora.getByRole("heading", { name: "4 papers imported" })).toBeVisible();
  await expectAccessible(nora);
  await nora.getByRole("link", { name: /See the papers of 12 Aug/ }).click();

  await expect(nora.getByText(/mathcal|textbf|\$n\$/)).toHaveCount(0);
  const vote = nora.getByRole("button", { name: /^Discuss “Sorting .* Letters/ });
  await vote.click();
  await expect(vote).toHaveAttribute("aria-pressed", "true");

  await nora.getByRole("link", { name: "Sessions" }).click();
  await nora.getByRole("link", { name: "Plan a session" }).first().click();
  const dayBeforeYesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  await nora.getByLabel("Date", { exact: true }).fill(dayBeforeYesterday);
  await expect(nora.getByText(/This time is over already/)).toBeVisible();
  await nora.getByRole("button", { name: /^Add Sorting/ }).click();
  await expectAccessible(nora);
  await nora.getByRole("button", { name: "Plan a session" }).click();

  await nora.getByRole("button", { name: "I presented" }).click();
  await expect(nora.getByText("You presented this")).toBeVisible();
  await expectAccessible(nora);
  await nora.getByRole("button", { name: "It was held" }).click();
  await expect(nora.getByRole("dialog")).toContainText("Its paper becomes discussed");
  await nora.getByRole("button", { name: "Mark as held" }).click();
  await expect(nora.getByText("Nora Nansen presented")).toBeVisible();

  await nora.getByRole("link", { name: /^Sorting/ }).click();
  await expect(nora.getByRole("heading", { level: 1 })).toContainText("Letters");
  await expect(nora.getByText(/^Discussed/).first()).toBeVisible();
  await expect(nora.getByRole("button", { name: /^Discuss “/ })).toHaveCount(0);
  await nora.getByLabel("Your comment").fill("The postman was right about $k$.");
  await nora.getByRole("button", { name: "Post comment" }).click();
  const said = nora.getByRole("article", { name: /Nora Nansen/ });
  await expect(said).toContainText("The postman was right about");
  await expect(said.locator(".katex")).toHaveCount(1);
  await expectAccessible(nora);

  const late = await pageOf(null);
  await late.goto(link);
  await expect(late.getByRole("heading", { name: "This place is set up already" })).toBeVisible();
  await expectAccessible(late);
});
