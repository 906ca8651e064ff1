import { mkdirSync } from "node:fs";
import path from "node:path";
import { openSampleGroup } from "#server/sample/open-sample-group.ts";
import { aPerson, type Person } from "#server/testing/a-person.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from "./fixtures.ts";

// One worker makes the sample group once and walks all its screens.
test.describe.configure({ mode: "serial" });

const folder = path.resolve(process.env.LECTERN_TEST_DIR ?? ".test", "screens");
/** The picture in the README; taken anew with LECTERN_SHOOT=1. */
const picture = path.resolve("docs", "images", "papers.png");
mkdirSync(folder, { recursive: true });

type Group = { person: Person; screens: Record<string, string> };
let full: Group | undefined;
let empty: Group | undefined;

const everyTeam = {
  home: "",
  papers: "/papers",
  "papers-all": "/papers?view=all",
  "papers-trending": "/papers?view=trending",
  "papers-discussed": "/papers?view=discussed",
  "papers-archive": "/papers?view=archived",
  search: "/papers?search=robot",
  import: "/papers/import",
  imports: "/papers/import/history",
  vote: "/vote",
  sessions: "/sessions",
  "session-new": "/sessions/new",
  people: "/people",
  settings: "/settings",
};

const inTeam = (slug: string, screens: Record<string, string>) =>
  Object.fromEntries(Object.entries(screens).map(([name, to]) => [name, `/t/${slug}${to}`]));

test.beforeAll(async ({ services }) => {
  const ada = await aPerson(services, "Ada Sample", "Europe/Berlin");
  const { slug } = await openSampleGroup(services, { userId: ada.userId, now: new Date().toISOString() });
  const { papers } = await ada.caller.papers.list({ team: slug, view: "all" });
  const talked = papers.toSorted((a, b) => b.commentCount - a.commentCount)[0];
  const { sessions } = await ada.caller.sessions.list({ team: slug, when: "upcoming" });
  const past = await ada.caller.sessions.list({ team: slug, when: "past" });
  const { imports } = await ada.caller.papers.imports({ team: slug });
  const { importId } = await ada.caller.papers.previewImport({
    team: slug,
    text: papers
      .slice(0, 2)
      .map(({ title }) => `- ${title}`)
      .concat("https://arxiv.org/abs/2403.01234", "https://arxiv.org/abs/2403.01235")
      .join("\n"),
  });
  full = {
    person: ada,
    screens: {
      ...inTeam(slug, everyTeam),
      ...inTeam(slug, {
        paper: `/papers/${talked?.id}`,
        session: `/sessions/${sessions[0]?.id}`,
        "session-edit": `/sessions/${sessions[0]?.id}/edit`,
        "session-held": `/sessions/${past.sessions[0]?.id}`,
        review: `/papers/import/${importId}`,
        imported: `/papers/import/${imports.find(({ status }) => status === "stored")?.id}`,
      }),
      account: "/account",
    },
  };
  const eve = await aPerson(services, "Eve Empty", "Europe/Berlin");
  const team = await eve.caller.teams.create({
    name: "The Long-Named Wednesday Reading Group",
    timeZone: "Europe/Berlin",
  });
  empty = {
    person: eve,
    screens: { ...inTeam(team.slug, everyTeam), teams: "/teams/new", "not-found": "/t/no-such-team" },
  };
});

for (const width of [1280, 360])
  for (const colorScheme of ["light", "dark"] as const)
    for (const fill of ["full", "empty"] as const)
      test(`every ${fill} screen, ${width} wide and ${colorScheme}`, async ({ pageOf }) => {
        test.setTimeout(240_000);
        const { person, screens } = (fill === "full" ? full : empty) as Group;
        const window = width === 360 ? phone : { viewport: { width, height: 800 } };
        const page = await pageOf(person, { ...window, colorScheme, reducedMotion: "reduce" });
        for (const [name, address] of Object.entries(screens)) {
          await page.goto(address, { waitUntil: "networkidle" });
          await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
          await page.screenshot({
            path: path.join(folder, `${name}-${width}-${colorScheme}-${fill}.png`),
            fullPage: true,
          });
          const isPicture = name === "papers" && width === 1280 && colorScheme === "light" && fill === "full";
          if (process.env.LECTERN_SHOOT && isPicture) await page.screenshot({ path: picture });
          await test.step(`${name} is sound`, async () => {
            await expectNoSidewaysScroll(page);
            await expectAccessible(page);
          });
        }
      });
