import type { Page } from "@playwright/test";
import { newId } from "#db/new-id.ts";
import { importSources, imports } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { looks, shoot } from "./looks.ts";

// The moments of an import that no address alone leads to; made once and then walked.
test.describe.configure({ mode: "serial" });

/** Where a screen stands, and what is done there before it is looked at. */
type Screen = { importId: string; open?: (page: Page) => Promise<void>; dialog?: true };

const abstract =
  "We asked forty reading groups how they choose what to read, and followed them for two years. Groups that vote with equal shares read from more of their members' interests.";
const other =
  "A play in three acts about a grandmother, a storm and the last clean cup of the house, staged in a harbour town in the winter with the audience in rowing boats.";
const cups = (more: string) =>
  `@article{cups, title = {How Reading Groups Choose What to Read, and Why They Are Rarely Sorry}, doi = {10.5555/groups.1}, ${more}}`;
const table = [
  "Reading;The people behind it;Shelf;Summary",
  `Tides in a Teacup;Ida Storm;A3;"${abstract}"`,
  `Maps for People Who Are Lost on Purpose;Lena Weg and Rosalind Ambrose-Featherstonehaugh;B1;"${abstract}"`,
  "The Last Clean Cup;Jo Harbour;B2;",
].join("\n");
const schedule = `| Date | Presenter | Paper |
| --- | --- | --- |
| 2024-03-05 | Mimi | Tides Against the Harbour Wall |
| 2024-03-12 | Zoltan von Hohenstein-Habersetzer | Lamps That Wait for Somebody to Come Home |
| 2024-03-19 | Omar Organizer | A Short History of Long Corridors |
`;

const open = async ({ db }: Services, { slug: team, teamId, organizer }: TestTeam) => {
  const { papers } = organizer.caller;
  const read = async (text: string, name: string | null = null) =>
    (await papers.previewImport({ team, sources: [{ name, text }] })).importId;
  const store = async (text: string) => {
    const importId = await read(text);
    await papers.runImport({ team, importId });
    return importId;
  };
  /** One at which a job is at work: nobody works at it, so that it stays. */
  const working = async (status: "reading" | "storing", progressDone: number, progressTotal: number) => {
    const id = newId();
    const by = { createdBy: organizer.userId, createdAt: new Date().toISOString() };
    await db.insert(imports).values({
      ...{ teamId, id, format: "bibtex", listedOnAssumed: false, status, progressDone, progressTotal },
      ...by,
    });
    await db
      .insert(importSources)
      .values({ teamId, importId: id, position: 1, name: "library.bib", text: "", format: "bibtex" });
    return id;
  };
  await store(cups("author = {Storm, Ida}"));
  const undone = await store("arXiv:2403.01234 arXiv:2403.02345");
  await papers.undoImport({ team, importId: undone });
  const filled = await read(cups("journal = {Letters on Reading}"));
  await papers.setFills({ team, importId: filled, position: "all", fields: "all" });
  await papers.runImport({ team, importId: filled });
  await store(`Daily Papers\n\nAug 12\n\nA Title of the Twelfth\n\n${abstract}`);
  const failed = await read("The kettle boiled over and nobody minded. ".repeat(2_500), "minutes.txt");
  await expect.poll(async () => (await papers.readImport({ team, importId: failed })).status).toBe("failed");
  const dialogOf = (name: string | RegExp, role: "button" | "link") => async (page: Page) => {
    await unfold(page);
    await page.getByRole(role, { name }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  };
  const screens: Record<string, Screen> = {
    reading: { importId: await working("reading", 1_310_000, 4_200_000) },
    storing: { importId: await working("storing", 640, 1_500) },
    failed: { importId: failed },
    undone: { importId: undone },
    columns: {
      importId: await read(table, "shelf.csv"),
      open: dialogOf("Choose columns", "button"),
      dialog: true,
    },
    who: { importId: await read(schedule, "talks-of-spring.md"), open: unfold },
    duplicate: {
      importId: await read(
        cups(`author = {Storm, Ida and Weg, Lena}, year = {2024}, abstract = {${abstract}}`),
      ),
      open: dialogOf(/^How Reading Groups/, "link"),
      dialog: true,
    },
    alike: {
      importId: await read(`Daily Papers\n\nAug 13\n\nA Title of the Twelfth\n\n${other}`),
      open: dialogOf("A Title of the Twelfth", "link"),
      dialog: true,
    },
    remarks: { importId: await read(`${cups("author = {Storm, Ida}")}\n\n@article{broken, title = {Tides`) },
    filled: { importId: filled },
    history: { importId: "history" },
  };
  return screens;
};

/** Opens the options, which are folded where there is no room beside the lines. */
const unfold = async (page: Page) => {
  const fold = page.getByRole("button", { name: /as candidates/ });
  if (await fold.isVisible()) await fold.click();
};

let team: TestTeam;
let screens: Record<string, Screen>;
test.beforeAll(async ({ services }) => {
  team = await aTeam(services);
  screens = await open(services, team);
});

for (const { look, as } of looks)
  test(`every moment of an import, ${look}`, async ({ pageOf }) => {
    test.setTimeout(240_000);
    const page = await pageOf(team.organizer, as);
    for (const [name, { importId, open, dialog }] of Object.entries(screens)) {
      await page.goto(`/t/${team.slug}/papers/import/${importId}`, { waitUntil: "networkidle" });
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      await open?.(page);
      await shoot(page, `import-${name}-${look}`, !dialog);
      await test.step(`${name} is sound`, async () => {
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
    }
  });
