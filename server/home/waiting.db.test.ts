import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { assignments } from "#db/schema.ts";
import { readFrame } from "#server/teams/read-frame.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { readHome } from "./read-home.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const dayOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A session of a whole day in so many days, about papers with these titles. */
const aSession = async (days: number, ...titles: string[]) => {
  const paperIds = await Promise.all(titles.map((title) => aPaper(services, team, { title })));
  const id = newId();
  const when = { kind: "all_day" as const, onDate: dayOn(days) };
  await team.organizer.caller.sessions.create({ team: team.slug, id, when, paperIds });
  return { team: team.slug, sessionId: id, paperIds, onDate: when.onDate };
};

const gapsOf = async (person: Member) =>
  (await readHome(await person.enter())).gaps.map(({ paper, onDate, away }) => [
    paper,
    onDate,
    away && `${away.isMe ? "I" : away.name} ${away.status}`,
  ]);
const waiting = async (person: Member) => (await readFrame(await person.enter())).waiting;

describe("a presenter’s place", () => {
  it("that nobody has within three weeks waits for organizers, on home and in its badge", async () => {
    const soon = await aSession(5, "Tides in \\emph{Teacups}", "Maps of Puddles");
    const last = await aSession(20, "Clouds");
    await aSession(30, "Far away");
    await aSession(6);
    expect((await gapsOf(team.organizer)).sort()).toEqual(
      [
        ["Tides in Teacups", soon.onDate, null],
        ["Maps of Puddles", soon.onDate, null],
        ["Clouds", last.onDate, null],
      ].sort(),
    );
    expect(await waiting(team.owner)).toBe(3);
    expect([await gapsOf(team.member), await waiting(team.member)]).toEqual([[], 0]);
    expect([await gapsOf(team.observer), await waiting(team.observer)]).toEqual([[], 0]);
    const other = await aTeam(services);
    expect([await gapsOf(other.organizer), await waiting(other.organizer)]).toEqual([[], 0]);

    // An open offer keeps it; a no gives it back.
    const { organizer, member } = team;
    const place = { team: team.slug, sessionId: soon.sessionId, paperId: soon.paperIds[0] };
    const { assignmentId } = await organizer.caller.presenters.assign({ ...place, userId: member.userId });
    expect([await waiting(organizer), await waiting(member)]).toEqual([2, 1]);
    await member.caller.presenters.answer({ team: team.slug, assignmentId, answer: "decline" });
    expect([await waiting(organizer), await waiting(member)]).toEqual([3, 0]);
    await member.caller.presenters.volunteer(place);
    expect(await waiting(organizer)).toBe(2);
    // Who presents the whole session presents each of its papers.
    const whole = { team: team.slug, sessionId: last.sessionId };
    const own = await team.owner.caller.presenters.volunteer(whole);
    expect(await waiting(organizer)).toBe(1);
    await team.owner.caller.presenters.withdraw({ team: team.slug, assignmentId: own.assignmentId });
    expect(await waiting(organizer)).toBe(2);
    await organizer.caller.sessions.cancel({ ...whole, reason: null });
    expect(await waiting(organizer)).toBe(1);
  });

  it("of a session without papers waits once somebody was asked", async () => {
    const before = await waiting(team.organizer);
    const { sessionId } = await aSession(7);
    expect(await waiting(team.organizer)).toBe(before);
    const asked = await team.organizer.caller.presenters.assign({
      team: team.slug,
      sessionId,
      userId: team.member.userId,
    });
    expect(await waiting(team.organizer)).toBe(before);
    await team.member.caller.presenters.withdraw({ team: team.slug, assignmentId: asked.assignmentId });
    expect(await waiting(team.organizer)).toBe(before + 1);
    expect((await readHome(await team.organizer.enter())).gaps).toContainEqual(
      expect.objectContaining({ sessionId, paper: null, away: null }),
    );
  });

  it("whose holder is away that day waits too, however far ahead, until it is theirs no more", async () => {
    const mia = team.member;
    const before = await gapsOf(team.organizer);
    const { sessionId, paperIds, onDate } = await aSession(60, "Storms");
    const place = { team: team.slug, sessionId, paperId: paperIds[0] };
    const { assignmentId } = await mia.caller.presenters.volunteer(place);
    const span = { startsOn: dayOn(59), endsOn: onDate, note: "" };
    const id = newId();
    await mia.caller.blackouts.saveAway({ team: team.slug, id, span });
    expect(await gapsOf(team.organizer)).toEqual([...before, ["Storms", onDate, "Mia Member accepted"]]);
    expect(await waiting(team.organizer)).toBe(before.length + 1);
    expect(await waiting(mia)).toBe(0);
    await services.db
      .update(assignments)
      .set({ userId: team.organizer.userId })
      .where(eq(assignments.id, assignmentId));
    expect(await gapsOf(team.organizer)).toEqual(before);
    const own = { team: team.slug, id: newId(), span };
    await team.organizer.caller.blackouts.saveAway(own);
    expect(await gapsOf(team.organizer)).toEqual([...before, ["Storms", onDate, "I accepted"]]);
  });
});

describe("a swap proposed to somebody", () => {
  it("is counted in their badge until it is answered, and in nobody else’s", async () => {
    const ana = await team.join("Ana", "member");
    const ben = await team.join("Ben", "member");
    const { sessionId, paperIds } = await aSession(40, "Rivers");
    const place = { team: team.slug, sessionId, paperId: paperIds[0] };
    const { assignmentId: givenId } = await ana.caller.presenters.volunteer(place);
    const call = { team: team.slug, givenId, userId: ben.userId, takenId: null };
    const { swapId } = await ana.caller.swaps.propose(call);
    expect([await waiting(ben), await waiting(ana), await waiting(team.member)]).toEqual([1, 0, 0]);
    await ben.caller.swaps.decline({ team: team.slug, swapId });
    expect(await waiting(ben)).toBe(0);
    await ana.caller.swaps.propose(call);
    expect(await waiting(ben)).toBe(1);
    await ana.caller.presenters.withdraw({ team: team.slug, assignmentId: givenId });
    expect(await waiting(ben)).toBe(0);
    expect((await ben.caller.swaps.list({ team: team.slug })).swaps).toEqual([]);
  });
});
