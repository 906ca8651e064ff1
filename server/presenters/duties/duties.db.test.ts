import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { assignments, away, mails, presenterRules, sessions, users } from "#db/schema.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { expireOffer } from "./expire-offer.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTest();
});

const hour = 3_600_000;
const later = (ms: number) => new Date(Date.now() + ms).toISOString();
const daysOn = (days: number) => later(days * 24 * hour);

/** A session that begins at this instant; nobody has its place. */
const aSessionAt = async (team: TestTeam, at: string) => {
  const sessionId = newId();
  const when = {
    kind: "timed" as const,
    localStart: at.slice(0, 16),
    zone: "UTC",
    durationMinutes: 60,
  };
  await team.organizer.caller.sessions.create({ team: team.slug, id: sessionId, when });
  return { team: team.slug, sessionId };
};
const addressOf = async (person: Member, email: string) =>
  services.db.update(users).set({ email }).where(eq(users.id, person.userId));
const mailsTo = async (person: Member) =>
  services.db.select().from(mails).where(eq(mails.toUserId, person.userId));
const rowOf = async (assignmentId: string) =>
  (await services.db.select().from(assignments).where(eq(assignments.id, assignmentId)))[0];
const due = (assignmentId: string, ms: number) =>
  services.db
    .update(assignments)
    .set({ answerBy: later(ms) })
    .where(eq(assignments.id, assignmentId));
const readBy = (who: Member, { team, sessionId }: { team: string; sessionId: string }) =>
  who.caller.sessions.read({ team, sessionId });
const expire = (team: TestTeam, assignmentId: string) =>
  expireOffer(services, { teamId: team.teamId, assignmentId });

describe("an offer", () => {
  it("waits for five days, or until the session begins, and says so", async () => {
    const team = await aTeam(services);
    await addressOf(team.member, `mia-${team.slug}@example.org`);
    const far = await aSessionAt(team, daysOn(40));
    const call = { ...far, userId: team.member.userId };
    await team.organizer.caller.presenters.assign(call);
    const [holder] = (await readBy(team.member, far)).holders;
    const waits = Date.parse(holder?.answerBy ?? "") - Date.now();
    expect(Math.abs(waits - 120 * hour)).toBeLessThan(hour);
    expect((await mailsTo(team.member))[0]?.text).toContain("Please say by ");
    const near = await aSessionAt(team, daysOn(2));
    await team.organizer.caller.presenters.assign({ ...near, userId: team.member.userId });
    const [session] = await services.db.select().from(sessions).where(eq(sessions.id, near.sessionId));
    const until = (await readBy(team.member, near)).holders[0]?.answerBy;
    expect(Date.parse(until ?? "")).toBe(Date.parse(session?.startsAt ?? ""));
    await services.db.insert(presenterRules).values({ teamId: team.teamId, answerDays: 0 });
    const free = await aSessionAt(team, daysOn(41));
    await team.organizer.caller.presenters.assign({ ...free, userId: team.member.userId });
    expect((await readBy(team.member, free)).holders[0]?.answerBy).toBeNull();
  });

  it("that is not answered goes to the next who is there, once, and its organizer is told", async () => {
    const team = await aTeam(services);
    const ana = await team.join("Ana", "member");
    const bo = await team.join("Bo", "member");
    await addressOf(team.organizer, `omar-${team.slug}@example.org`);
    await addressOf(bo, `bo-${team.slug}@example.org`);
    const place = await aSessionAt(team, daysOn(40));
    const onDate = daysOn(40).slice(0, 10);
    await services.db.insert(away).values({
      teamId: team.teamId,
      id: newId(),
      userId: ana.userId,
      startsOn: onDate,
      endsOn: onDate,
      createdBy: ana.userId,
      createdAt: later(0),
    });
    const offer = { ...place, userId: team.member.userId };
    const { assignmentId } = await team.organizer.caller.presenters.assign(offer);
    await due(assignmentId, 1_000 * 60);
    await expire(team, assignmentId);
    expect((await rowOf(assignmentId))?.status).toBe("offered");
    await due(assignmentId, -1_000);
    const late = team.member.caller.presenters.answer({ team: team.slug, assignmentId, answer: "accept" });
    await expect(late).rejects.toMatchObject({ message: "offer_expired" });
    await Promise.all([expire(team, assignmentId), expire(team, assignmentId)]);
    expect((await rowOf(assignmentId))?.status).toBe("expired");
    const { holders } = await readBy(team.member, place);
    expect(holders).toMatchObject([{ name: "Bo", status: "offered", answerBy: expect.any(String) }]);
    expect(await mailsTo(bo)).toHaveLength(1);
    const told = await mailsTo(team.organizer);
    expect(told.map(({ subject }) => subject)).toEqual(["Mia Member did not answer in time"]);
    expect(told[0]?.text).toContain("The next in line is Bo");
    expect((await rowOf(holders[0]?.assignmentId ?? ""))?.createdBy).toBe(team.organizer.userId);
  });

  it("at a session that is moved waits by the same rule, and its job follows", async () => {
    const team = await aTeam(services);
    const place = await aSessionAt(team, daysOn(40));
    const offer = { ...place, userId: team.member.userId };
    const { assignmentId } = await team.organizer.caller.presenters.assign(offer);
    const offered = (await rowOf(assignmentId))?.answerBy;
    const move = async (at: string) => {
      const { version, title, place: room, meetingUrl, notes } = await readBy(team.organizer, place);
      const when = { kind: "timed" as const, localStart: at.slice(0, 16), zone: "UTC", durationMinutes: 60 };
      const text = { title, place: room, meetingUrl, notes };
      await team.organizer.caller.sessions.update({ ...place, version, when, ...text });
      const [session] = await services.db.select().from(sessions).where(eq(sessions.id, place.sessionId));
      return session?.startsAt ?? "";
    };
    const jobsAt = async (moment: string | null | undefined) => {
      const { rows } =
        await services.db.execute(sql`select 1 from jobs.job where name = 'presenters.expire-offer'
        and data->>'assignmentId' = ${assignmentId} and start_after = ${moment}::timestamptz`);
      return rows.length;
    };
    expect(await jobsAt(offered)).toBe(1);
    await move(daysOn(30));
    expect((await rowOf(assignmentId))?.answerBy).toBe(offered);
    expect(await jobsAt(offered)).toBe(1);
    const soon = await move(daysOn(2));
    expect((await rowOf(assignmentId))?.answerBy).toBe(soon);
    expect(await jobsAt(soon)).toBe(1);
    await move(daysOn(20));
    expect((await rowOf(assignmentId))?.answerBy).toBe(offered);
    await expire(team, assignmentId);
    expect((await rowOf(assignmentId))?.status).toBe("offered");
    await move(later(-hour));
    expect((await rowOf(assignmentId))?.answerBy).toBeNull();
  });

  it("leaves the place free when nobody is left to ask", async () => {
    const team = await aTeam(services);
    await addressOf(team.owner, `olga-${team.slug}@example.org`);
    const place = await aSessionAt(team, daysOn(40));
    let asked = await team.owner.caller.presenters.assign({ ...place, userId: team.member.userId });
    for (let turn = 0; turn < 3; turn++) {
      await due(asked.assignmentId, -1_000);
      await expire(team, asked.assignmentId);
      const [next] = (await readBy(team.owner, place)).holders;
      if (next) asked = { ...asked, assignmentId: next.assignmentId };
    }
    expect((await readBy(team.owner, place)).holders).toEqual([]);
    const texts = (await mailsTo(team.owner)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes("Nobody is left"))).toHaveLength(1);
    expect((await team.member.caller.presenters.volunteer(place)).status).toBe("accepted");
  });
});

describe("a backup", () => {
  const backed = async (at: string) => {
    const team = await aTeam(services);
    const bo = await team.join("Bo", "member");
    await addressOf(team.member, `mia-${team.slug}@example.org`);
    await addressOf(bo, `bo-${team.slug}@example.org`);
    const place = await aSessionAt(team, at);
    const { assignmentId } = await team.member.caller.presenters.volunteer(place);
    await bo.caller.presenters.volunteer({ ...place, duty: "backup" });
    return { team, bo, place, assignmentId };
  };
  const presenters = async (team: TestTeam, place: { team: string; sessionId: string }) =>
    (await readBy(team.owner, place)).holders.map(({ name, status }) => [name, status]);

  it("is never who presents", async () => {
    const { team, bo, place } = await backed(daysOn(20));
    const twice = team.member.caller.presenters.volunteer({ ...place, duty: "backup", place: 1 });
    await expect(twice).rejects.toMatchObject({ message: "presents_it" });
    const other = await aSessionAt(team, daysOn(21));
    await bo.caller.presenters.volunteer({ ...other, duty: "backup" });
    await bo.caller.presenters.volunteer(other);
    expect((await readBy(bo, other)).others).toEqual([]);
  });

  it("takes over a free place on one click, also when two click at once", async () => {
    const { team, bo, place, assignmentId } = await backed(daysOn(20));
    await expect(bo.caller.duties.takeOver(place)).rejects.toMatchObject({ message: "place_taken" });
    await team.member.caller.presenters.withdraw({ team: team.slug, assignmentId });
    expect(await presenters(team, place)).toEqual([]);
    const both = await Promise.allSettled([
      bo.caller.duties.takeOver(place),
      team.organizer.caller.duties.takeOver(place),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await presenters(team, place)).toEqual([["Bo", "accepted"]]);
    expect((await readBy(bo, place)).others).toEqual([]);
  });

  it("is handed the place by the presenter, and by no other member", async () => {
    const { team, place } = await backed(daysOn(20));
    const eve = await team.join("Eve", "member");
    await expect(eve.caller.duties.takeOver(place)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await team.member.caller.duties.takeOver(place);
    expect(await presenters(team, place)).toEqual([["Bo", "accepted"]]);
  });

  it("steps in by themselves when the presenter withdraws on short notice, and both are told", async () => {
    const { team, bo, place, assignmentId } = await backed(daysOn(1));
    await team.member.caller.presenters.withdraw({ team: team.slug, assignmentId });
    expect(await presenters(team, place)).toEqual([["Bo", "accepted"]]);
    expect((await mailsTo(bo))[0]?.subject).toMatch(/^You present on /);
    expect((await mailsTo(team.member))[0]?.subject).toMatch(/^Bo presents instead of you on /);
  });
});

describe("after a session", () => {
  it("organizers note who missed it and who presented instead, and take it back", async () => {
    const team = await aTeam(services);
    const place = await aSessionAt(team, "2025-01-07T18:00:00.000Z");
    const { assignmentId } = await team.member.caller.presenters.volunteer(place);
    const missed = { team: team.slug, assignmentId, missed: true };
    const { duties, sessions: calls } = team.organizer.caller;
    await expect(duties.setMissed(missed)).rejects.toMatchObject({ message: "session_not_held" });
    await calls.markHeld(place);
    await expect(team.member.caller.duties.setMissed(missed)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await duties.setMissed(missed)).toEqual({ assignmentId, status: "missed" });
    expect(await duties.setMissed(missed)).toEqual({ assignmentId, status: "missed" });
    const read = await readBy(team.member, place);
    expect(read.holders).toEqual([]);
    expect(read.others).toMatchObject([{ name: "Mia Member", duty: "presenter", status: "missed" }]);
    await duties.notePresenter({ ...place, userId: team.owner.userId });
    await duties.notePresenter({ ...place, userId: team.owner.userId });
    expect((await readBy(team.member, place)).holders).toMatchObject([{ name: "Olga Owner" }]);
    const back = duties.setMissed({ ...missed, missed: false });
    await expect(back).rejects.toMatchObject({ message: "place_taken" });
    const third = duties.notePresenter({ ...place, userId: team.organizer.userId });
    await expect(third).rejects.toMatchObject({ message: "place_taken" });
    const given = await team.organizer.caller.presenters.candidates(place);
    expect(given.find(({ name }) => name === "Mia Member")?.given).toBe(0);
  });
});
