import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { activities, papers, sessions } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const when = { kind: "timed", localStart: "2030-12-04T18:00", durationMinutes: 60 } as const;
const text = {
  title: "Scaling",
  when,
  place: "Room 2",
  meetingUrl: "https://meet.example.org/x",
  notes: "Bring coffee",
};
const plan = (fields: object = {}) =>
  team.organizer.caller.sessions.create({ team: team.slug, id: newId(), ...text, ...fields });
const rowOf = async (id: string) =>
  (await services.db.select().from(sessions).where(eq(sessions.id, id)))[0]!;
const statusOf = async (id: string) =>
  (await services.db.select({ status: papers.status }).from(papers).where(eq(papers.id, id)))[0]!.status;
const read = (sessionId: string) => team.member.caller.sessions.read({ team: team.slug, sessionId });

describe("createSession", () => {
  it("stores the wall clock, the team's zone and the instant that follows", async () => {
    const paperIds = [await aPaper(services, team), await aPaper(services, team)];
    const { sessionId, moved, ambiguous } = await plan({ paperIds });
    expect({ moved, ambiguous }).toEqual({ moved: null, ambiguous: false });
    const view = await read(sessionId);
    expect(view).toMatchObject({
      title: "Scaling",
      onDate: "2030-12-04",
      localStart: "2030-12-04T18:00",
      zone: "Europe/Berlin",
      startsAt: "2030-12-04T17:00:00.000Z",
      endsAt: "2030-12-04T18:00:00.000Z",
      state: "planned",
      version: 1,
      may: { edit: false, cancel: false, mark: false, undo: false, assign: false, volunteer: true },
    });
    expect(view.papers.map(({ id, status }) => [id, status])).toEqual(
      paperIds.map((id) => [id, "scheduled"]),
    );
    expect((await rowOf(sessionId)).icsUid).toMatch(/^[0-9a-f-]{36}@localhost$/);
  });

  it("is one session however often its maker asks, and nobody else's", async () => {
    const id = newId();
    await Promise.all([plan({ id }), plan({ id }), plan({ id })]);
    const told = await services.db
      .select()
      .from(activities)
      .where(and(eq(activities.sessionId, id), eq(activities.kind, "session.changed")));
    expect(told).toHaveLength(1);
    const other = team.owner.caller.sessions.create({ team: team.slug, id, ...text });
    await expect(other).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("drops nothing that its maker wrote since: another text or list under the same id is a conflict", async () => {
    const [id, paperId] = [newId(), await aPaper(services, team)];
    await plan({ id });
    for (const change of [
      { title: "Scaling laws" },
      { paperIds: [paperId] },
      { when: { ...when, durationMinutes: 90 } },
    ])
      await expect(plan({ id, ...change })).rejects.toMatchObject({
        code: "CONFLICT",
        message: "changed_meanwhile",
        cause: {
          details: { theirs: { title: "Scaling" }, yours: expect.anything(), theirPapers: [], version: 1 },
        },
      });
    expect(await rowOf(id)).toMatchObject({ title: "Scaling", durationMinutes: 60, version: 1 });
    expect(await statusOf(paperId)).toBe("candidate");
  });

  it("moves a time that clocks skip, and says so", async () => {
    const { sessionId, moved } = await plan({ when: { ...when, localStart: "2026-03-29T02:30" } });
    expect(moved).toEqual({ from: "2026-03-29T02:30", to: "2026-03-29T03:30", minutes: 60 });
    expect(await read(sessionId)).toMatchObject({
      localStart: "2026-03-29T03:30",
      startsAt: "2026-03-29T01:30:00.000Z",
    });
  });

  it("takes whole days, other zones, and refuses made-up ones", async () => {
    const day = await plan({ when: { kind: "all_day", onDate: "2030-05-01" } });
    expect(await rowOf(day.sessionId)).toMatchObject({
      kind: "all_day",
      onDate: "2030-05-01",
      startsAt: null,
      zone: null,
    });
    const far = await plan({ when: { ...when, zone: "Asia/Kathmandu" } });
    expect((await rowOf(far.sessionId)).startsAt).toBe("2030-12-04T12:15:00.000Z");
    await expect(plan({ when: { ...when, zone: "Mars/Olympus" } })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("takes no discussed, archived or foreign paper, and then plans nothing", async () => {
    const other = await aTeam(services);
    const id = newId();
    const refusals = [
      [await aPaper(services, team, { status: "discussed", discussedOn: "2026-01-01" }), "paper_discussed"],
      [await aPaper(services, team, { status: "archived" }), "paper_archived"],
      [await aPaper(services, other), "not_found"],
    ] as const;
    for (const [paperId, message] of refusals)
      await expect(plan({ id, paperIds: [paperId] })).rejects.toMatchObject({ message });
    expect(await services.db.select().from(sessions).where(eq(sessions.id, id))).toEqual([]);
  });

  it("is for organizers, and invisible to strangers", async () => {
    const { sessionId } = await plan();
    const call = { team: team.slug, id: newId(), ...text };
    for (const { caller } of [team.member, team.observer])
      await expect(caller.sessions.create(call)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(team.stranger.caller.sessions.create(call)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(team.stranger.caller.sessions.read({ team: team.slug, sessionId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const other = await aTeam(services);
    await expect(other.member.caller.sessions.read({ team: other.slug, sessionId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("updateSession", () => {
  const update = (sessionId: string, version: number, fields: object = {}) =>
    team.organizer.caller.sessions.update({ team: team.slug, sessionId, version, ...text, ...fields });

  it("raises the calendar's sequence for time and place, not for words", async () => {
    const { sessionId } = await plan();
    await update(sessionId, 1, { notes: "Bring tea", title: "Scaling laws" });
    expect(await rowOf(sessionId)).toMatchObject({ version: 2, icsSequence: 0 });
    await update(sessionId, 2, {
      notes: "Bring tea",
      title: "Scaling laws",
      when: { ...when, localStart: "2030-12-04T19:00" },
    });
    expect(await rowOf(sessionId)).toMatchObject({
      version: 3,
      icsSequence: 1,
      startsAt: "2030-12-04T18:00:00.000Z",
    });
    await update(sessionId, 3, { place: "Room 3" });
    expect(await rowOf(sessionId)).toMatchObject({ version: 4, icsSequence: 2 });
    expect(await update(sessionId, 4, { place: "Room 3" })).toMatchObject({ version: 4 });
  });

  it("keeps the session's own zone when the form names none", async () => {
    const { sessionId } = await plan({ when: { ...when, zone: "America/New_York" } });
    await update(sessionId, 1, { title: "New" });
    expect(await rowOf(sessionId)).toMatchObject({ zone: "America/New_York", icsSequence: 0 });
  });

  it("lets one of two writers win and gives the other both texts", async () => {
    const { sessionId } = await plan();
    const answers = await Promise.allSettled([
      update(sessionId, 1, { notes: "one" }),
      update(sessionId, 1, { notes: "two" }),
    ]);
    const lost = answers.find((answer) => answer.status === "rejected");
    const won = (await read(sessionId)).notes;
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(lost?.reason).toMatchObject({
      code: "CONFLICT",
      message: "changed_meanwhile",
      cause: {
        details: { theirs: { notes: won }, yours: { notes: won === "one" ? "two" : "one" }, version: 2 },
      },
    });
  });
});

describe("setSessionPapers", () => {
  it("orders, schedules and frees papers", async () => {
    const [a, b, c] = [
      await aPaper(services, team),
      await aPaper(services, team),
      await aPaper(services, team),
    ];
    const { sessionId } = await plan({ paperIds: [a, b] });
    const elsewhere = await plan({ paperIds: [b] });
    const set = (paperIds: string[], was?: string[]) =>
      team.organizer.caller.sessions.setPapers({
        team: team.slug,
        sessionId,
        paperIds,
        ...(was ? { was } : {}),
      });
    await set([c, a]);
    expect((await read(sessionId)).papers.map(({ id }) => id)).toEqual([c, a]);
    expect(await Promise.all([a, b, c].map(statusOf))).toEqual(["scheduled", "scheduled", "scheduled"]);
    await set([], [c, a]);
    expect(await Promise.all([a, b, c].map(statusOf))).toEqual(["candidate", "scheduled", "candidate"]);
    await expect(set([a], [c, a])).rejects.toMatchObject({
      message: "changed_meanwhile",
      cause: { details: { theirs: [] } },
    });
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId: elsewhere.sessionId });
    expect(await statusOf(b)).toBe("candidate");
  });

  it("empties the place of a paper that leaves", async () => {
    const paperId = await aPaper(services, team);
    const { sessionId } = await plan({ paperIds: [paperId] });
    await team.member.caller.presenters.volunteer({ team: team.slug, sessionId, paperId });
    await team.organizer.caller.sessions.setPapers({ team: team.slug, sessionId, paperIds: [] });
    await team.organizer.caller.sessions.setPapers({ team: team.slug, sessionId, paperIds: [paperId] });
    expect((await read(sessionId)).holders).toEqual([]);
  });
});
