import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { activities, members, roundCandidates, rounds, teams } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { decide, makeRound, roundOf, wallIn } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;
let papers: string[];

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
  papers = [await aPaper(services, team), await aPaper(services, team), await aPaper(services, team)];
});

const create = (over: Parameters<typeof roundOf>[1] = {}, by = team.organizer) =>
  by.caller.rounds.create({ team: team.slug, ...roundOf(papers, over) });

type Job = { name: string; at: string };

const jobsOf = async (roundId: string): Promise<Job[]> => {
  const { rows } = await services.db.execute<Job>(sql`
    select name, to_char(start_after at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as at
    from jobs.job where data ->> 'roundId' = ${roundId} order by start_after, name`);
  return rows;
};

describe("createRound", () => {
  it("opens at once, tells the team, and enqueues its reminder and its close", async () => {
    const { roundId, closesAt } = await create({ closesAt: wallIn(48), remindHours: 24, title: " Next 1 " });
    const page = await team.member.caller.rounds.read({ team: team.slug, roundId });
    expect(page).toMatchObject({ title: "Next 1", phase: "open", zone: "Europe/Berlin", candidates: 3 });
    const remindAt = new Date(Date.parse(closesAt) - 24 * 3600_000).toISOString();
    expect(await jobsOf(roundId)).toEqual([
      { name: "voting.remind-voters", at: remindAt.slice(0, 16) },
      { name: "voting.close-round", at: closesAt.slice(0, 16) },
    ]);
    const told = await services.db
      .select()
      .from(activities)
      .where(and(eq(activities.teamId, team.teamId), eq(activities.kind, "round.changed")));
    expect(told.at(-1)?.details).toEqual({ roundId, what: "opened" });
  });

  it("waits for its opening", async () => {
    const { roundId, opensAt } = await create({ opensAt: wallIn(24) });
    expect(await team.member.caller.rounds.read({ team: team.slug, roundId })).toMatchObject({
      phase: "upcoming",
      may: { vote: false },
    });
    expect((await jobsOf(roundId))[0]).toEqual({ name: "voting.open-round", at: opensAt.slice(0, 16) });
  });

  it("takes its times as wall clocks of the team's zone, whatever clocks do in between", async () => {
    const apart = await aTeam(services, "Pacific/Auckland");
    const { roundId } = await makeRound(services, apart, {
      opensAt: wallIn(2, "Pacific/Auckland"),
      closesAt: wallIn(24 * 200, "Pacific/Auckland"),
    });
    const page = await apart.member.caller.rounds.read({ team: apart.slug, roundId });
    const wall = (at: string) =>
      new Date(at).toLocaleString("sv-SE", { timeZone: "Pacific/Auckland" }).slice(0, 16).replace(" ", "T");
    expect(page.zone).toBe("Pacific/Auckland");
    expect(wall(page.opensAt)).toBe(wallIn(2, "Pacific/Auckland"));
    expect(wall(page.closesAt)).toBe(wallIn(24 * 200, "Pacific/Auckland"));
  });

  it("keeps its zone when the team moves", async () => {
    const moving = await aTeam(services);
    const { roundId, closesAt } = await makeRound(services, moving);
    await services.db.update(teams).set({ timeZone: "Asia/Tokyo" }).where(eq(teams.id, moving.teamId));
    expect(await moving.member.caller.rounds.read({ team: moving.slug, roundId })).toMatchObject({
      zone: "Europe/Berlin",
      closesAt,
    });
  });

  it("asked twice with one id is one round; with other words it is refused with what is stored", async () => {
    const asked = { team: team.slug, ...roundOf(papers) };
    const [one, two] = await Promise.all([
      team.organizer.caller.rounds.create(asked),
      team.organizer.caller.rounds.create(asked),
    ]);
    expect(two).toEqual(one);
    const lines = await services.db
      .select()
      .from(roundCandidates)
      .where(eq(roundCandidates.roundId, asked.id));
    expect(lines.map(({ position }) => position).toSorted()).toEqual([1, 2, 3]);
    await expect(team.organizer.caller.rounds.create({ ...asked, seats: 2 })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { reason: "changed_meanwhile", details: { theirs: { seats: 1, opensAt: null } } },
    });
    await expect(team.owner.caller.rounds.create(asked)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  const refusal = async (over: Parameters<typeof roundOf>[1]) => {
    const error: { code: string; cause: { details: { field: string; sentence: string } } } = await create(
      over,
    ).then(
      () => expect.unreachable("it was made"),
      (thrown) => thrown,
    );
    expect(error.code).toBe("PRECONDITION_FAILED");
    return error.cause.details;
  };

  it("refuses times that make no sense, with a sentence for the field", async () => {
    expect(await refusal({ closesAt: "2020-01-01T10:00" })).toEqual({
      field: "closesAt",
      sentence: "That time has passed. Choose a later one for the close.",
    });
    expect((await refusal({ closesAt: wallIn(0.05) })).field).toBe("closesAt");
    expect((await refusal({ closesAt: wallIn(24 * 370) })).sentence).toBe("A round closes within a year.");
    expect((await refusal({ opensAt: wallIn(-1) })).field).toBe("opensAt");
    expect((await refusal({ closesAt: wallIn(2), remindHours: 3 })).field).toBe("remindHours");
  });

  it("names the papers that cannot be chosen", async () => {
    const own = { status: "discussed", discussedOn: "2026-03-03" } as const;
    const past = await aPaper(services, team, { title: "Long \\emph{Past}", ...own });
    const away = await aPaper(services, team, { title: "Away", status: "archived" });
    const done = await makeRound(services, team, { seats: 1 });
    await decide(services, team, done.roundId, [done.paperIds[0]!]);
    await team.organizer.caller.rounds.takeUp({ team: team.slug, roundId: done.roundId, takenUp: true });
    expect(await refusal({ paperIds: [...papers, past, away, done.paperIds[0]!] })).toEqual({
      field: "paperIds",
      sentence:
        "Please take off the shortlist: “Away” (archived), “Long Past” (discussed), “Paper One” (chosen already).",
    });
    await expect(create({ paperIds: [...papers, randomUUID()] })).rejects.toMatchObject({
      code: "NOT_FOUND",
      cause: { details: { sentence: "One paper is no longer here." } },
    });
  });

  it("lets only those vote who vote in the team, and reach the quorum", async () => {
    const { observer, member, stranger } = team;
    expect(await refusal({ voterIds: [member.userId, observer.userId] })).toEqual({
      field: "voterIds",
      sentence: "Not voting in this team: Obi Observer. Please take them off the list.",
    });
    expect(await refusal({ voterIds: [member.userId], quorum: 2 })).toEqual({
      field: "quorum",
      sentence: "A quorum of 2 is out of reach: 1 person may vote.",
    });
    expect((await refusal({ quorum: 4 })).sentence).toContain("3 people may vote");
    await expect(create({ voterIds: [stranger.userId] })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { roundId } = await create({ voterIds: [member.userId, member.userId], quorum: 1 });
    const read = (by: typeof member) => by.caller.rounds.read({ team: team.slug, roundId });
    expect(await read(member)).toMatchObject({
      voters: [{ userId: member.userId, name: "Mia Member" }],
      turnout: { cast: 0, eligible: 1 },
      mine: { cast: false },
      may: { vote: true, run: false, edit: false },
    });
    expect(await read(team.organizer)).toMatchObject({
      mine: null,
      may: { vote: false, run: true, edit: true },
    });
  });

  it("is refused to members, and stores nothing then", async () => {
    const asked = roundOf(papers);
    const call = team.member.caller.rounds.create({ team: team.slug, ...asked });
    await expect(call).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await services.db.select().from(rounds).where(eq(rounds.id, asked.id))).toEqual([]);
  });

  it("takes 500 papers and 1,200 voters", async () => {
    const big = await aTeam(services);
    await services.db.execute(sql`
      insert into papers (team_id, id, title, authors, authors_text, listed_on, status, created_by, created_at)
      select ${big.teamId}, gen_random_uuid(), 'Paper ' || n, '[]', '', '2026-08-12', 'candidate', ${big.organizer.userId}, now()
      from generate_series(1, 500) n`);
    await services.db.execute(sql`
      with made as (insert into users (id, name, time_zone, created_at)
        select gen_random_uuid(), 'Voter ' || n, 'UTC', now() from generate_series(1, 1200) n returning id)
      insert into members (team_id, user_id, role, joined_at) select ${big.teamId}, id, 'member', now() from made`);
    const proposed = await big.organizer.caller.rounds.propose({ team: big.slug, from: "top", count: 500 });
    const people = await services.db.select().from(members).where(eq(members.teamId, big.teamId));
    const voterIds = people.filter(({ role }) => role === "member").map(({ userId }) => userId);
    const paperIds = proposed.papers.map(({ id }) => id);
    const { roundId } = await makeRound(services, big, { paperIds, voterIds, seats: 50 });
    const page = await big.organizer.caller.rounds.read({ team: big.slug, roundId });
    expect(page.shortlist).toHaveLength(500);
    expect(page.turnout).toEqual({ cast: 0, eligible: 1201 });
  });
});
