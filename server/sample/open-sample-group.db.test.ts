import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { activities, mails, teams, users } from "#db/schema.ts";
import { aPerson, type Person } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let [first, second]: Person[] = [];
let team = "";

beforeAll(async () => {
  services = await openTest();
  [first, second] = [await aPerson(services, "First", "Asia/Tokyo"), await aPerson(services, "Second")];
  await services.db.update(users).set({ email: "first@example.org" }).where(eq(users.id, first.userId));
  // At once: one group, and whoever comes second joins it.
  const slugs = await Promise.all([first, second].map((person) => person.caller.teams.openSample()));
  expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(1);
  team = slugs[0]!.slug;
});

const ownerAndOther = async () => {
  const { me } = await first!.caller.teams.frame({ team });
  return me.role === "owner" ? [first!, second!] : [second!, first!];
};

describe("the sample group", () => {
  it("is one per server, owned by whoever came first", async () => {
    const [owner, other] = await ownerAndOther();
    expect((await other!.caller.teams.frame({ team })).me.role).toBe("organizer");
    expect(await owner!.caller.teams.openSample()).toEqual({ slug: team });
    expect((await owner!.caller.teams.frame({ team })).me.role).toBe("owner");
    const groups = await services.db.select().from(teams);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.sampleAt).not.toBeNull();
  });

  it("has eight invented members beside the real ones, who are in it and can be changed", async () => {
    const [owner] = await ownerAndOther();
    const { people } = await owner!.caller.teams.people({ team });
    expect(people).toHaveLength(10);
    expect(people.filter(({ role }) => role === "owner").map(({ name }) => name)).toEqual([owner!.name]);
    const invented = await services.db.select().from(users);
    expect(invented.filter(({ email, pendingEmail }) => email ?? pendingEmail)).toHaveLength(1);
  });

  it("has papers, votes and rendered abstracts on two lists", async () => {
    const { papers } = await first!.caller.papers.list({ team, view: "all" });
    expect(papers).toHaveLength(14);
    expect(new Set(papers.map(({ listedOn }) => listedOn)).size).toBe(2);
    expect(papers.filter(({ status }) => status === "discussed")).toHaveLength(1);
    expect(papers.filter(({ status }) => status === "scheduled")).toHaveLength(2);
    for (const { id } of papers)
      expect((await first!.caller.papers.read({ team, paperId: id })).abstractHtml).toContain("<p>");
  });

  it("greets its owner with a session within days, an offer, papers to vote on and new comments", async () => {
    const [owner] = await ownerAndOther();
    const home = await owner!.caller.teams.home({ team });
    expect(home.session).toMatchObject({ presenters: [{ name: "Tomasz Wiśniewski", status: "accepted" }] });
    const days = (Date.parse(home.session?.startsAt ?? "") - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(0.5);
    expect(days).toBeLessThan(10);
    expect(home.offers).toHaveLength(1);
    expect(home.ballot).toMatchObject({ papers: 7, unvoted: 7, name: "Weekly list" });
    expect(home.threads).toHaveLength(3);
    expect(home.threads.find(({ title }) => title.startsWith("Sparse"))?.newComments).toBe(3);
  });

  it("mails nobody, and happened in order", async () => {
    expect(await services.db.select().from(mails)).toEqual([]);
    const told = await services.db.select().from(activities).orderBy(activities.seq);
    const times = told.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted());
    expect(times.at(-1)! <= new Date().toISOString()).toBe(true);
  });
});
