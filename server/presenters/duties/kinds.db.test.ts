import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { activities, assignments, mails, materials, sessions, users } from "#db/schema.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { remindMaterials } from "./remind-materials.ts";

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
const readBy = (who: Member, { team, sessionId }: { team: string; sessionId: string }) =>
  who.caller.sessions.read({ team, sessionId });
describe("materials", () => {
  it("are asked for once, of presenters who have put up none, when it is time", async () => {
    const team = await aTeam(services);
    const bo = await team.join("Bo", "member");
    for (const [who, name] of [
      [team.member, "mia"],
      [bo, "bo"],
    ] as const)
      await addressOf(who, `${name}-${team.slug}@example.org`);
    const place = await aSessionAt(team, daysOn(10));
    await team.member.caller.presenters.volunteer(place);
    const remind = () => remindMaterials(services, { teamId: team.teamId, sessionId: place.sessionId });
    await remind();
    expect(await mailsTo(team.member)).toEqual([]);
    const read = await readBy(team.member, place);
    expect(Date.parse(read.startsAt ?? "") - Date.parse(read.materialsDue ?? "")).toBe(48 * hour);
    await services.db
      .update(sessions)
      .set({ startsAt: later(71 * hour) })
      .where(eq(sessions.id, place.sessionId));
    await remind();
    await remind();
    expect((await mailsTo(team.member)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Materials for /),
    ]);
    const other = await aSessionAt(team, daysOn(2));
    await bo.caller.presenters.volunteer(other);
    await services.db.insert(materials).values({
      teamId: team.teamId,
      id: newId(),
      sessionId: other.sessionId,
      title: "Slides",
      url: "https://example.org/slides",
      createdBy: bo.userId,
      createdAt: later(0),
    });
    await remindMaterials(services, { teamId: team.teamId, sessionId: other.sessionId });
    expect(await mailsTo(bo)).toEqual([]);
  });
});

describe("duties beside presenting", () => {
  it("are renamed with everybody who has them; a name that is or was there is refused", async () => {
    const team = await aTeam(services);
    const { duties } = team.organizer.caller;
    const save = (name: string, key?: string) => duties.saveKind({ team: team.slug, name, key });
    await save("Scribe");
    await save("Sceptic");
    await duties.archiveKind({ team: team.slug, key: "sceptic" });
    const place = { ...(await aSessionAt(team, daysOn(20))), duty: "scribe" };
    await team.member.caller.presenters.volunteer(place);
    await expect(save("sceptic", "scribe")).rejects.toMatchObject({ message: "duty_taken" });
    const told = () => services.db.$count(activities, eq(activities.teamId, team.teamId));
    const before = await told();
    await save("Note-taker", "scribe");
    expect(await told()).toBe(before + 1);
    await save("Note-taker", "scribe");
    expect(await told()).toBe(before + 1);
    const read = await readBy(team.observer, place);
    expect(read.dutyKinds).toEqual([{ key: "scribe", name: "Note-taker", perSession: 1 }]);
    expect(read.others).toMatchObject([{ name: "Mia Member", duty: "scribe" }]);
    await expect(save("Anything", "nobody")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("are the team's own: named, ordered, ended and brought back", async () => {
    const team = await aTeam(services);
    const { duties } = team.organizer.caller;
    const name = (text: string, more = {}) => duties.saveKind({ team: team.slug, name: text, ...more });
    expect(await name(" Time-keeper ")).toEqual({ key: "time-keeper" });
    expect(await name("Presenter")).toEqual({ key: "presenter-2" });
    await duties.archiveKind({ team: team.slug, key: "presenter-2" });
    await name("Scribe", { perSession: 2 });
    expect(await name("scribe")).toEqual({ key: "scribe" });
    await expect(name("Scribe", { key: "time-keeper" })).rejects.toMatchObject({ message: "duty_taken" });
    await duties.moveKind({ team: team.slug, key: "scribe", step: "up" });
    await name("Note-taker", { key: "scribe", perSession: 2 });
    const listed = await team.observer.caller.duties.kinds({ team: team.slug });
    expect(listed).toEqual([
      { key: "scribe", name: "Note-taker", perSession: 2 },
      { key: "time-keeper", name: "Time-keeper", perSession: 1 },
    ]);
  });

  it("are asked for, taken and ranked by their own counts; nobody has one twice", async () => {
    const team = await aTeam(services);
    await addressOf(team.member, `mia-${team.slug}@example.org`);
    const { duties, presenters, sessions: calls } = team.organizer.caller;
    await duties.saveKind({ team: team.slug, name: "Scribe", perSession: 2 });
    const past = await aSessionAt(team, "2025-01-07T18:00:00.000Z");
    await team.owner.caller.presenters.volunteer({ ...past, duty: "scribe" });
    await team.member.caller.presenters.volunteer(past);
    await calls.markHeld(past);
    const place = { ...(await aSessionAt(team, daysOn(20))), duty: "scribe" };
    const ranked = await presenters.candidates(place);
    expect(ranked.map(({ name, given }) => [name, given])).toEqual([
      ["Mia Member", 0],
      ["Omar Organizer", 0],
      ["Olga Owner", 1],
    ]);
    expect(ranked[2]?.why).toBe("Did this once so far, last on Tue 7 Jan 2025.");
    const { assignmentId } = await presenters.assign({ ...place, userId: team.member.userId });
    expect((await mailsTo(team.member))[0]?.subject).toMatch(/^Scribe on .*: will you\?$/);
    await team.member.caller.presenters.answer({ team: team.slug, assignmentId, answer: "accept" });
    const second = { ...place, place: 2 };
    await expect(team.member.caller.presenters.volunteer(second)).rejects.toMatchObject({
      message: "booked_already",
    });
    await team.owner.caller.presenters.volunteer(second);
    const beyond = team.organizer.caller.presenters.volunteer({ ...place, place: 3 });
    await expect(beyond).rejects.toMatchObject({ code: "NOT_FOUND" });
    const read = await readBy(team.observer, place);
    expect(read.others.map(({ name, duty, place: at }) => [name, duty, at])).toEqual([
      ["Mia Member", "scribe", 1],
      ["Olga Owner", "scribe", 2],
    ]);
    expect(read.holders).toEqual([]);
    const rows = and(eq(assignments.teamId, team.teamId), eq(assignments.duty, "scribe"));
    expect(await services.db.$count(assignments, rows)).toBe(3);
  });
});
