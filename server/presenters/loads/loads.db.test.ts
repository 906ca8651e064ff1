import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { assignments, away, members, sessions } from "#db/schema.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { listLoads } from "./list-loads.ts";
import { readLoads } from "./read-loads.ts";
import { readYear } from "./read-year.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
});

const now = "2026-11-20T12:00:00Z";

beforeEach(async () => {
  team = await aTeam(services);
  await joinedOn("2025-01-01");
});

const joinedOn = (day: string, who?: Member) =>
  services.db
    .update(members)
    .set({ joinedAt: `${day}T12:00:00Z` })
    .where(and(eq(members.teamId, team.teamId), who ? eq(members.userId, who.userId) : undefined));

/** A session of that day, held, with its presenter. */
const held = async (onDate: string, presenter?: Member): Promise<string> => {
  const id = newId();
  await team.organizer.caller.sessions.create({ team: team.slug, id, when: { kind: "all_day", onDate } });
  if (presenter) await presenter.caller.presenters.volunteer({ team: team.slug, sessionId: id });
  await services.db
    .update(sessions)
    .set({ heldAt: `${onDate}T20:00:00Z` })
    .where(and(eq(sessions.teamId, team.teamId), eq(sessions.id, id)));
  return id;
};
const loads = async () =>
  new Map((await readLoads(await team.member.enter(now))).map((load) => [load.name, load]));

describe("readLoads", () => {
  it("counts talks and sessions within the window, since joining", async () => {
    await held("2025-11-01", team.member);
    await held("2026-03-03", team.member);
    await held("2026-04-07", team.organizer);
    await joinedOn("2026-04-01", team.owner);
    const all = await loads();
    expect([...all.keys()]).toEqual(["Mia Member", "Obi Observer", "Olga Owner", "Omar Organizer"]);
    expect(all.get("Mia Member")).toMatchObject({
      talks: 1,
      sessions: 2,
      share: 1,
      coming: 0,
      lastPresentedOn: "2026-03-03",
    });
    expect(all.get("Olga Owner")).toMatchObject({ talks: 0, sessions: 1, lastPresentedOn: null });
    expect(all.get("Obi Observer")).toMatchObject({ share: 0, rate: 0 });
  });

  it("does not count a missed talk, and takes an early talk for having been there", async () => {
    const missed = await held("2026-03-03", team.owner);
    await services.db
      .update(assignments)
      .set({ status: "missed" })
      .where(and(eq(assignments.teamId, team.teamId), eq(assignments.sessionId, missed)));
    await held("2026-02-02", team.owner);
    await joinedOn("2026-04-01", team.owner);
    expect((await loads()).get("Olga Owner")).toMatchObject({ talks: 1, sessions: 2 });
  });

  it("takes an early duty beside presenting for no talk owed", async () => {
    await team.organizer.caller.duties.saveKind({ team: team.slug, name: "Scribe" });
    const helped = await held("2026-02-02", team.organizer);
    await held("2026-03-03", team.organizer);
    const row = { teamId: team.teamId, sessionId: helped, createdBy: team.organizer.userId, createdAt: now };
    const scribe = { ...row, duty: "scribe", userId: team.owner.userId, status: "accepted" } as const;
    await services.db.insert(assignments).values({ ...scribe, id: newId() });
    for (const who of [team.owner, team.member]) await joinedOn("2026-04-01", who);
    const all = await loads();
    const [olga, mia] = [all.get("Olga Owner"), all.get("Mia Member")];
    expect(olga).toMatchObject({ talks: 0, sessions: 0, rate: mia?.rate });
    expect(mia).toMatchObject({ talks: 0, sessions: 0 });
    // For the duty itself they were there: once at two sessions.
    expect(olga?.dutyRates).toEqual({ scribe: 0.5 });
    await held("2026-05-05");
    expect((await loads()).get("Olga Owner")).toMatchObject({ talks: 0, sessions: 1 });
  });

  it("forgives leave, unless the team counts it", async () => {
    await held("2026-03-03");
    await held("2026-03-10", team.member);
    await held("2026-03-17");
    const row = {
      teamId: team.teamId,
      userId: team.member.userId,
      startsOn: "2026-03-01",
      endsOn: "2026-03-12",
    };
    await services.db
      .insert(away)
      .values({ ...row, id: newId(), createdBy: team.member.userId, createdAt: now });
    expect((await loads()).get("Mia Member")).toMatchObject({ talks: 1, sessions: 2 });
    await team.organizer.caller.loads.setRules({
      team: team.slug,
      windowMonths: 12,
      newcomers: "mean",
      leave: "counted",
      answerDays: 5,
      materialDays: 2,
    });
    expect((await loads()).get("Mia Member")).toMatchObject({ talks: 1, sessions: 3 });
  });

  it("starts a newcomer at the group's mean, or at nothing where the team wants that", async () => {
    await held("2026-03-03", team.member);
    await held("2026-03-10", team.organizer);
    await joinedOn("2026-11-01", team.owner);
    expect((await loads()).get("Olga Owner")).toMatchObject({ talks: 0, sessions: 0, rate: 0.5 });
    const rules = {
      windowMonths: 1,
      newcomers: "zero",
      leave: "forgiven",
      answerDays: 5,
      materialDays: 2,
    } as const;
    await team.organizer.caller.loads.setRules({ team: team.slug, ...rules });
    expect((await loads()).get("Olga Owner")).toMatchObject({ rate: 0 });
    expect((await loads()).get("Mia Member")).toMatchObject({ talks: 0, sessions: 0 });
  });

  it("weighs by the share an organizer set; nobody else sets it", async () => {
    await held("2026-03-03", team.member);
    const call = { team: team.slug, userId: team.member.userId, percent: 50 };
    await expect(team.member.caller.loads.setShare(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await team.organizer.caller.loads.setShare(call);
    expect((await loads()).get("Mia Member")).toMatchObject({ share: 0.5, rate: 1 });
    const bad = team.organizer.caller.loads.setShare({ ...call, percent: 101 });
    await expect(bad).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const stranger = team.organizer.caller.loads.setShare({ ...call, userId: team.stranger.userId });
    await expect(stranger).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("readYear", () => {
  it("tells talks, other duties and missed talks by month", async () => {
    await held("2026-03-03", team.member);
    const missed = await held("2026-03-10", team.member);
    await services.db
      .update(assignments)
      .set({ status: "missed" })
      .where(and(eq(assignments.teamId, team.teamId), eq(assignments.sessionId, missed)));
    const { months, members: rows } = await readYear(await team.member.enter(now));
    const mine = rows.find(({ userId }) => userId === team.member.userId);
    expect(mine?.months[months.indexOf("2026-03")]).toEqual({ talks: 1, duties: 0, missed: 1 });
    expect(mine?.months[months.indexOf("2026-04")]).toEqual({ talks: 0, duties: 0, missed: 0 });
  });
});

describe("listLoads", () => {
  it("tells ten duties to come and how many more there are", async () => {
    for (let day = 1; day <= 12; day++) {
      const id = newId();
      const when = { kind: "all_day", onDate: `2031-05-${String(day).padStart(2, "0")}` } as const;
      await team.organizer.caller.sessions.create({ team: team.slug, id, when });
      await team.member.caller.presenters.volunteer({ team: team.slug, sessionId: id });
    }
    const { members: rows } = await listLoads(await team.member.enter(now));
    const mine = rows.find(({ userId }) => userId === team.member.userId);
    expect([mine?.next.length, mine?.next[0]?.onDate, mine?.more]).toEqual([10, "2031-05-01", 2]);
  });
});
