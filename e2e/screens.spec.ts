import type { Services } from "#server/context.ts";
import { openSampleGroup } from "#server/sample/open-sample-group.ts";
import { aPerson, type Person } from "#server/testing/a-person.ts";
import { seasonOf } from "#server/testing/a-season.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { looks, shoot } from "./looks.ts";

// The two groups side by side; each is made once and then walked.
test.describe.configure({ mode: "parallel" });

type Group = { person: Person; screens: Record<string, string> };

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
  queue: "/vote/queue",
  rounds: "/vote/rounds",
  "round-new": "/vote/rounds/new",
  sessions: "/sessions",
  "session-new": "/sessions/new",
  "sessions-calendar": "/sessions/calendar",
  "series-new": "/sessions/series/new",
  polls: "/sessions/polls",
  "poll-new": "/sessions/polls/new",
  "sessions-month": "/sessions/month",
  "days-off": "/sessions/days-off",
  plan: "/sessions/plan",
  people: "/people",
  settings: "/settings",
};

const inTeam = (slug: string, screens: Record<string, string>) =>
  Object.fromEntries(Object.entries(screens).map(([name, to]) => [name, `/t/${slug}${to}`]));

const openFull = async (services: Services): Promise<Group> => {
  const ada = await aPerson(services, "Ada Sample", "Europe/Berlin");
  const { slug: team } = await openSampleGroup(services, {
    userId: ada.userId,
    now: new Date().toISOString(),
  });
  const { papers, sessions } = ada.caller;
  const all = (await papers.list({ team, view: "all" })).papers;
  const talked = all.toSorted((a, b) => b.commentCount - a.commentCount)[0];
  const [next] = (await sessions.list({ team, when: "upcoming" })).sessions;
  const [last] = (await sessions.list({ team, when: "past" })).sessions;
  const { imports } = await papers.imports({ team });
  const { now: running, past: decided } = await ada.caller.rounds.list({ team });
  const text = `Daily Papers\n\nAug 12\n\n${all
    .slice(0, 3)
    .map(
      ({ title }) => `${title}\n\n${"A sentence of an abstract that is long enough to be one. ".repeat(4)}`,
    )
    .join(
      "\n\n",
    )}\n\nA Title That Nobody Here Has Seen Before\n\n${"What is new is said in plain words. ".repeat(6)}`;
  const { importId } = await papers.previewImport({
    team,
    sources: [{ name: null, text, format: "auto" }],
  });
  for (const name of ["Discussant", "Scribe"]) await ada.caller.duties.saveKind({ team, name });
  const planned = await aSeason(ada, team, "Spring");
  await ada.caller.seasons.publish({ team, ...planned });
  const draft = await aSeason(ada, team, "Summer");
  return {
    person: ada,
    screens: {
      ...inTeam(team, {
        ...everyTeam,
        "season-draft": `/sessions/plan/${draft.seasonId}`,
        "season-published": `/sessions/plan/${planned.seasonId}`,
        paper: `/papers/${talked?.id}`,
        session: `/sessions/${next?.id}`,
        "session-edit": `/sessions/${next?.id}/edit`,
        "session-held": `/sessions/${last?.id}`,
        "round-open": `/vote/rounds/${running.find(({ phase }) => phase === "open")?.id}`,
        "round-decided": `/vote/rounds/${[...running, ...decided].find(({ phase }) => phase !== "open")?.id}`,
        review: `/papers/import/${importId}`,
        imported: `/papers/import/${imports.find(({ status }) => status === "stored")?.id}`,
      }),
      account: "/account",
    },
  };
};

const aSeason = (person: Person, team: string, title: string) =>
  person.caller.seasons.draft({
    ...seasonOf({
      title,
      dates: { kind: "rhythm", count: 4, everyWeeks: 1, weekday: 4, clock: "18:00", from: "2031-03-01" },
    }),
    team,
    duties: ["discussant", "scribe"],
  });

const openEmpty = async (services: Services): Promise<Group> => {
  const eve = await aPerson(services, "Eve Empty", "Europe/Berlin");
  const { slug } = await eve.caller.teams.create({
    name: "The Long-Named Wednesday Reading Group",
    timeZone: "Europe/Berlin",
  });
  const screens = { ...inTeam(slug, everyTeam), "new-team": "/teams/new", "not-found": "/t/no-such-team" };
  return { person: eve, screens };
};

for (const [fill, open] of Object.entries({ full: openFull, empty: openEmpty }))
  test.describe(fill, () => {
    test.describe.configure({ mode: "serial" });
    let group: Group;
    test.beforeAll(async ({ services }) => {
      group = await open(services);
    });
    if (fill === "full")
      test("the sample group promises no mails, since it sends none", async ({ pageOf }) => {
        const page = await pageOf(group.person);
        const none = page.getByText("In the sample group nobody gets a mail.");
        for (const name of ["session-new", "session-edit", "sessions-calendar", "round-new"]) {
          await page.goto(group.screens[name] ?? "");
          await expect(none).toBeVisible();
        }
        await page.goto(group.screens.session ?? "");
        await page.getByRole("button", { name: "Ask somebody: Backup" }).click();
        await expect(page.getByRole("dialog")).toContainText("in the sample group nobody gets a mail");
      });
    for (const { look, as } of looks)
      test(`every ${fill} screen, ${look}`, async ({ pageOf }) => {
        // An end for what hangs, not a measure: a busy machine stretches the longest walk there is.
        test.setTimeout(600_000);
        const page = await pageOf(group.person, as);
        for (const [name, address] of Object.entries(group.screens)) {
          await page.goto(address, { waitUntil: "networkidle" });
          await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
          await shoot(page, `${name}-${look}-${fill}`);
          await test.step(`${name} is sound`, async () => {
            await expectNoSidewaysScroll(page);
            await expectAccessible(page);
          });
        }
      });
  });
