import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { activities, audit, mails, members, teams, users } from "#db/schema.ts";
import { aPerson, type Person } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let [first, second]: Person[] = [];
let team = "";

beforeAll(async () => {
  services = await openTest();
  [first, second] = [await aPerson(services, "First", "Asia/Tokyo"), await aPerson(services, "Second")];
  await services.db.update(users).set({ email: "first@example.org" }).where(eq(users.id, first.userId));
  // Ten at once, as many as there are connections: one makes the group, and nobody keeps it from being made.
  const crowd = [
    first,
    second,
    ...(await Promise.all(Array.from({ length: 8 }, () => aPerson(services, "X")))),
  ];
  const answers = await Promise.allSettled(crowd.map((person) => person.caller.teams.openSample()));
  const late = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason.message] : []));
  expect(new Set(late)).toEqual(new Set(["sample_in_making"]));
  expect(late).toHaveLength(9);
  const ready = answers.findIndex(({ status }) => status === "fulfilled");
  first = crowd[ready]!;
  second = crowd[(ready + 1) % 10]!;
  await services.db.update(users).set({ name: "First" }).where(eq(users.id, first.userId));
  ({ slug: team } = await second.caller.teams.openSample());
});

describe("the sample group", () => {
  it("is one per server, owned by whoever came first", async () => {
    expect((await second!.caller.teams.frame({ team })).me.role).toBe("member");
    expect(await first!.caller.teams.openSample()).toEqual({ slug: team });
    expect((await first!.caller.teams.frame({ team })).me.role).toBe("owner");
    const groups = await services.db.select().from(teams);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.sampleAt).not.toBeNull();
  });

  it("tells of whoever joins, in the team and in the audit log", async () => {
    const real = [first!.userId, second!.userId];
    const told = await services.db
      .select()
      .from(activities)
      .where(and(eq(activities.kind, "member.changed"), inArray(activities.actorId, real)));
    expect(told.map(({ details }) => details)).toEqual([
      { userId: first!.userId, role: "owner" },
      { userId: second!.userId, role: "member" },
    ]);
    const lines = await services.db.select().from(audit).where(inArray(audit.actorId, real));
    expect(lines).toMatchObject([
      { action: "member.joined", details: { role: "owner" } },
      { action: "member.joined", details: { role: "member" } },
    ]);
  });

  it("has eight invented members beside the real ones, who are in it and can be changed", async () => {
    const { people } = await first!.caller.teams.people({ team });
    expect(people).toHaveLength(10);
    expect(people.filter(({ role }) => role === "owner").map(({ name }) => name)).toEqual(["First"]);
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
    const home = await first!.caller.teams.home({ team });
    expect(home.session).toMatchObject({ presenters: [{ name: "Tomasz Wiśniewski", status: "accepted" }] });
    const days = (Date.parse(home.session?.startsAt ?? "") - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(0.5);
    expect(days).toBeLessThan(10);
    expect(home.offers).toHaveLength(1);
    expect(home.ballot).toMatchObject({ papers: 7, unvoted: 7, name: "Weekly list" });
    expect(home.threads).toHaveLength(3);
    expect(home.threads.find(({ title }) => title.startsWith("Sparse"))?.newComments).toBe(3);
  });

  it("has a round to look back on and one that waits for a ballot", async () => {
    const { now, past } = await second!.caller.rounds.list({ team });
    const all = [...now, ...past].map(({ title, phase, turnout }) => [title, phase, turnout.cast]);
    expect(all).toEqual([
      ["Three for the winter", "counting", 6],
      ["Two before the holidays", "open", 3],
    ]);
  });

  it("mails nobody, and happened in order", async () => {
    expect(await services.db.select().from(mails)).toEqual([]);
    const told = await services.db.select().from(activities).orderBy(activities.seq);
    const times = told.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted());
    expect(times.at(-1)! <= new Date().toISOString()).toBe(true);
  });

  it("takes nobody back who was removed or left", async () => {
    const gone = { code: "PRECONDITION_FAILED", message: "sample_left" };
    await first!.caller.teams.removeMember({ team, userId: second!.userId });
    const back = await aPerson(services, "Back");
    // Removed from their only team, they are signed out; a new device is what a new sign-in gives.
    await services.db.update(members).set({ userId: back.userId }).where(eq(members.userId, second!.userId));
    await expect(back.caller.teams.openSample()).rejects.toMatchObject(gone);
    const third = await aPerson(services, "Third");
    await third.caller.teams.openSample();
    await third.caller.teams.leave({ team });
    await expect(third.caller.teams.openSample()).rejects.toMatchObject(gone);
  });
});
