import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { activities, assignments, comments, reads, sessionPapers, sessions, teams } from "#db/schema.ts";
import { readFrame } from "#server/teams/read-frame.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aBallot } from "#server/testing/a-round.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { makeRound, passHours, wallIn } from "#server/testing/make-round.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { readHome } from "./read-home.ts";

let services: TestServices;
let team: TestTeam;

const now = "2026-10-20T09:00:00.000Z";

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const aSession = async (columns: Partial<typeof sessions.$inferInsert>) => {
  const id = newId();
  await services.db.insert(sessions).values({
    teamId: team.teamId,
    id,
    kind: "timed",
    onDate: "2026-10-20",
    localStart: "2026-10-20 11:30:00",
    zone: "Europe/Berlin",
    startsAt: "2026-10-20T09:30:00.000Z",
    durationMinutes: 60,
    icsUid: id,
    createdBy: team.organizer.userId,
    createdAt: now,
    ...columns,
  });
  return id;
};

const aComment = async (paperId: string, seq: number, by: Member, deleted = false) => {
  const id = newId();
  const path = Buffer.from([0, 0, 0, seq]);
  await services.db.insert(comments).values({
    teamId: team.teamId,
    paperId,
    id,
    number: seq,
    path,
    depth: 0,
    createdBy: by.userId,
    body: "x",
    html: "x",
    rendererVersion: 1,
    seq,
    createdAt: now,
    deletedAt: deleted ? now : null,
  });
  const activity = { teamId: team.teamId, seq, kind: "comment.posted", paperId, details: {}, createdAt: now };
  await services.db.insert(activities).values(activity);
};

const home = async (person: Member, at = now) => readHome(await person.enter(at));

describe("home", () => {
  it("of an empty team has nothing, and knows what its reader may do about it", async () => {
    const empty = await aTeam(services);
    const read = await empty.organizer.caller.teams.home({ team: empty.slug });
    expect(read).toMatchObject({
      session: null,
      offers: [],
      rounds: [],
      ballot: null,
      threads: [],
      hasPapers: false,
    });
    expect(read.may).toEqual({ import: true, plan: true, vote: true });
    expect((await empty.observer.caller.teams.home({ team: empty.slug })).may.vote).toBe(false);
  });

  it("lists offers by the time to answer, those that wait for ever last", async () => {
    const asking = await aTeam(services);
    const { slug, teamId, organizer, member } = asking;
    const offers = [
      { day: "2031-01-07", answerBy: null },
      { day: "2031-01-14", answerBy: "2031-01-05T09:00:00.000Z" },
      { day: "2031-01-21", answerBy: "2031-01-03T09:00:00.000Z" },
    ];
    for (const { day, answerBy } of offers) {
      const sessionId = newId();
      const when = { kind: "all_day" as const, onDate: day };
      await organizer.caller.sessions.create({ team: slug, id: sessionId, when });
      await services.db.insert(assignments).values({
        teamId,
        id: newId(),
        sessionId,
        duty: "presenter",
        userId: member.userId,
        status: "offered",
        answerBy,
        createdBy: organizer.userId,
        createdAt: now,
      });
    }
    const read = await readHome(await member.enter(now));
    expect(read.offers.map(({ onDate }) => onDate)).toEqual(["2031-01-21", "2031-01-14", "2031-01-07"]);
    expect(read.offers[0]?.answerBy).toBe("2031-01-03T09:00:00.000Z");
  });

  it("shows the session that is next or going on, in the order of the clock", async () => {
    const paperId = await aPaper(services, team, { title: "On \\emph{Attention}", listedOn: "2026-01-01" });
    await aSession({ cancelledAt: now });
    await aSession({
      onDate: "2026-10-13",
      localStart: "2026-10-13 11:30:00",
      startsAt: "2026-10-13T09:30:00.000Z",
    });
    const first = await aSession({ place: "Room 2" });
    const later = await aSession({
      kind: "all_day",
      onDate: "2026-10-21",
      localStart: null,
      zone: null,
      startsAt: null,
      durationMinutes: null,
    });
    await services.db
      .insert(sessionPapers)
      .values({ teamId: team.teamId, sessionId: first, paperId, position: 1 });
    const duty = {
      teamId: team.teamId,
      sessionId: first,
      paperId,
      duty: "presenter",
      createdBy: team.organizer.userId,
    };
    await services.db.insert(assignments).values([
      { ...duty, id: newId(), userId: team.member.userId, status: "offered", createdAt: now },
      { ...duty, id: newId(), userId: team.organizer.userId, status: "declined", createdAt: now },
    ]);
    const read = await home(team.member);
    expect(read.session).toMatchObject({
      id: first,
      place: "Room 2",
      startsAt: "2026-10-20T09:30:00.000Z",
      endsAt: "2026-10-20T10:30:00.000Z",
      papers: [{ id: paperId, title: "On Attention" }],
      presenters: [{ name: "Mia Member", status: "offered", paperId }],
    });
    expect(read.offers).toMatchObject([{ sessionId: first, duty: "presenter", paper: "On Attention" }]);
    expect((await home(team.organizer)).offers).toEqual([]);
    // An offer waits until the session has ended, not until its day is over.
    expect((await home(team.member, "2026-10-20T10:29:59.000Z")).offers).toHaveLength(1);
    expect((await home(team.member, "2026-10-20T10:30:00.000Z")).offers).toEqual([]);
    expect(await readFrame(await team.member.enter("2026-10-20T10:29:59.000Z"))).toMatchObject({
      waiting: 1,
    });
    expect(await readFrame(await team.member.enter("2026-10-20T10:30:00.000Z"))).toMatchObject({
      waiting: 0,
    });
    // Still going on; then over; then the all-day one until its day is over in the team's zone.
    expect((await home(team.member, "2026-10-20T10:29:59.000Z")).session?.id).toBe(first);
    expect((await home(team.member, "2026-10-20T10:30:00.000Z")).session?.id).toBe(later);
    expect((await home(team.member, "2026-10-21T21:59:59.000Z")).session?.id).toBe(later);
    expect((await home(team.member, "2026-10-21T22:00:00.000Z")).session).toBeNull();
  });

  it("counts the papers of the newest listing that the reader has not voted for", async () => {
    const [one] = [await aPaper(services, team), await aPaper(services, team)];
    await aPaper(services, team, { status: "archived", listedOn: "2026-09-30" });
    await aPaper(services, team, { listedOn: "2026-08-11" });
    await team.member.caller.votes.set({ team: team.slug, paperId: one, vote: "yes" });
    expect((await home(team.member)).ballot).toMatchObject({ listedOn: "2026-08-12", papers: 2, unvoted: 1 });
    expect((await home(team.organizer)).ballot).toMatchObject({ unvoted: 2 });
    expect((await home(team.observer)).ballot).toBeNull();
  });

  it("shows the open rounds its reader may vote in, the first to close first, and their own ballot", async () => {
    const own = await aTeam(services);
    const [soon, later] = [
      await makeRound(services, own, { title: "Soon", closesAt: wallIn(24) }),
      await makeRound(services, own, { title: "Later", method: "schulze" }),
    ];
    await makeRound(services, own, { opensAt: wallIn(1) });
    const over = await makeRound(services, own);
    await passHours(services, over.roundId, 169);
    await makeRound(services, own, { title: "Named", voterIds: [own.owner.userId], closesAt: wallIn(2) });
    await aBallot(services, own, soon.roundId, own.member.userId, soon.paperIds.slice(1));
    const seen = async (person: Member) => (await home(person)).rounds;
    const common = { zone: "Europe/Berlin", candidates: 3 };
    expect(await seen(own.member)).toEqual([
      {
        ...common,
        id: soon.roundId,
        title: "Soon",
        closesAt: soon.closesAt,
        ranked: false,
        cast: true,
        approved: 2,
      },
      {
        ...common,
        id: later.roundId,
        title: "Later",
        closesAt: later.closesAt,
        ranked: true,
        cast: false,
        approved: 0,
      },
    ]);
    expect((await seen(own.owner)).map(({ title, cast }) => [title, cast])).toEqual([
      ["Named", false],
      ["Soon", false],
      ["Later", false],
    ]);
    expect(await seen(own.observer)).toEqual([]);
  });

  it("shows threads with what came since the reader last looked, newest first", async () => {
    await services.db.update(teams).set({ lastSeq: 200 });
    const [quiet, busy] = [await aPaper(services, team), await aPaper(services, team)];
    await aComment(quiet, 101, team.organizer);
    await aComment(busy, 102, team.organizer);
    await aComment(busy, 103, team.organizer, true);
    await aComment(busy, 104, team.member);
    await aComment(busy, 105, team.owner);
    const unread = async (person: Member) =>
      (await home(person)).threads.map(({ paperId, newComments, lastBy }) => [paperId, newComments, lastBy]);
    expect(await unread(team.member)).toEqual([
      [busy, 2, "Olga Owner"],
      [quiet, 1, "Omar Organizer"],
    ]);
    const seen = { teamId: team.teamId, userId: team.member.userId, prevSeen: 0, seenAt: now };
    await services.db.insert(reads).values([
      { ...seen, paperId: busy, lastSeen: 102 },
      { ...seen, paperId: quiet, lastSeen: 101 },
    ]);
    expect(await unread(team.member)).toEqual([[busy, 1, "Olga Owner"]]);
  });
});
