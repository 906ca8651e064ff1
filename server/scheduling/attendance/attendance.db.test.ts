import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activities, sessions } from "#db/schema.ts";
import { sealIds } from "#server/links/personal-link.ts";
import { anonymous } from "#server/testing/a-person.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;
let call: { team: string; sessionId: string };

beforeAll(async () => {
  services = await openTest();
});

beforeEach(async () => {
  team = await aTeam(services);
  call = { team: team.slug, sessionId: randomUUID() };
  const when = {
    kind: "timed" as const,
    localStart: "2031-05-06T18:00",
    zone: "Europe/Berlin",
    durationMinutes: 90,
  };
  const { sessionId: id } = call;
  await team.organizer.caller.sessions.create({ team: team.slug, id, title: "An evening", when });
});

/** Puts the session so many minutes before now. */
const beginAgo = (minutes: number) =>
  services.db
    .update(sessions)
    .set({
      startsAt: sql`now() - make_interval(mins => ${minutes})`,
      onDate: sql`(now() - make_interval(mins => ${minutes}))::date`,
    })
    .where(eq(sessions.id, call.sessionId));

const listOf = (person: Member) => person.caller.attendance.list(call);
const personIn = async (who: Member, seenBy: Member = team.organizer) =>
  (await listOf(seenBy)).people.find(({ userId }) => userId === who.userId);
const refused = (message: string) => ({ code: "PRECONDITION_FAILED", message });

describe("replies", () => {
  it("are set, changed and taken back; the same again tells nobody", async () => {
    const { attendance } = team.observer.caller;
    await attendance.setReply({ ...call, reply: "yes" });
    await attendance.setReply({ ...call, reply: "yes" });
    await team.member.caller.attendance.setReply({ ...call, reply: "maybe" });
    expect(await listOf(team.observer)).toMatchObject({
      counts: { yes: 1, maybe: 1, no: 0, silent: 2 },
      mine: { reply: "yes", presents: false },
      may: { reply: true, attend: false },
    });
    await attendance.setReply({ ...call, reply: null });
    expect((await listOf(team.observer)).mine.reply).toBeNull();
    const told = await services.db
      .select()
      .from(activities)
      .where(sql`session_id = ${call.sessionId} and kind = 'attendance.changed'`);
    expect(told).toHaveLength(3);
  });

  it("last until the session has ended", async () => {
    await beginAgo(80);
    await team.member.caller.attendance.setReply({ ...call, reply: "yes" });
    await beginAgo(91);
    const late = team.member.caller.attendance.setReply({ ...call, reply: "no" });
    await expect(late).rejects.toMatchObject(refused("reply_too_late"));
    expect((await personIn(team.member))?.reply).toBe("yes");
  });

  it("are not asked for a cancelled session", async () => {
    await team.organizer.caller.sessions.cancel(call);
    const set = team.member.caller.attendance.setReply({ ...call, reply: "no" });
    await expect(set).rejects.toMatchObject(refused("reply_cancelled"));
    expect((await listOf(team.member)).may.reply).toBe(false);
  });
});

describe("attendance", () => {
  it("is as people replied until an organizer says otherwise", async () => {
    await team.member.caller.attendance.setReply({ ...call, reply: "yes" });
    const set = (attendance: "present" | "absent" | null, userId: string = team.member.userId) =>
      team.organizer.caller.attendance.setAttendance({ ...call, userId, attendance });
    await expect(set("absent")).rejects.toMatchObject(refused("attendance_too_early"));
    await beginAgo(100);
    expect(await personIn(team.member)).toMatchObject({ reply: "yes", attendance: null, there: true });
    await set("absent");
    await set("present", team.observer.userId);
    expect(await personIn(team.member)).toMatchObject({ attendance: "absent", there: false });
    expect((await listOf(team.member)).counts).toMatchObject({ yes: 1, there: 1 });
    await set(null);
    expect(await personIn(team.member)).toMatchObject({ attendance: null, there: true });
    await expect(set("present", team.stranger.userId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await team.organizer.caller.sessions.markNotHeld(call);
    await expect(set("present")).rejects.toMatchObject(refused("attendance_of_none"));
  });

  it("keeps who has left in the past, and not in what comes", async () => {
    await team.member.caller.attendance.setReply({ ...call, reply: "yes" });
    await team.member.caller.teams.leave({ team: team.slug });
    expect(await personIn(team.member)).toBeUndefined();
    expect((await listOf(team.organizer)).counts.yes).toBe(0);
    await beginAgo(100);
    expect(await personIn(team.member)).toMatchObject({ left: true, there: true });
  });
});

describe("a link in a mail", () => {
  const linkOf = (person: Pick<Member, "userId">) => ({
    token: sealIds(services.env, "session-reply", [team.teamId, person.userId, call.sessionId]),
  });
  const notFound = { code: "NOT_FOUND" };

  it("shows the session and replies for its member, signed in or not", async () => {
    await team.member.caller.auth.updateProfile({ timeZone: "Asia/Kathmandu" });
    const { attendance } = anonymous(services);
    const link = linkOf(team.member);
    expect(await attendance.readByLink(link)).toMatchObject({
      session: { title: "An evening", startsAt: "2031-05-06T16:00:00.000Z" },
      name: "Mia Member",
      zone: "Asia/Kathmandu",
      reply: null,
      closed: null,
    });
    expect((await personIn(team.member))?.reply).toBeNull();
    await attendance.replyByLink({ ...link, reply: "no" });
    expect((await attendance.readByLink(link)).reply).toBe("no");
    expect((await personIn(team.member))?.reply).toBe("no");
  });

  it("says that the session is cancelled or over", async () => {
    const { attendance } = anonymous(services);
    const link = linkOf(team.member);
    await team.organizer.caller.sessions.cancel(call);
    expect((await attendance.readByLink(link)).closed).toBe("reply_cancelled");
    const reply = attendance.replyByLink({ ...link, reply: "yes" });
    await expect(reply).rejects.toMatchObject(refused("reply_cancelled"));
    await team.organizer.caller.sessions.reopen(call);
    await beginAgo(100);
    expect((await attendance.readByLink(link)).closed).toBe("reply_too_late");
  });

  it("opens nothing for who has left, never was there, or made it up", async () => {
    const { attendance } = anonymous(services);
    await team.member.caller.teams.leave({ team: team.slug });
    const wrong = {
      token: sealIds(services.env, "session-mail", [team.teamId, team.owner.userId, call.sessionId]),
    };
    for (const link of [linkOf(team.member), linkOf(team.stranger), wrong, { token: "made-up" }]) {
      await expect(attendance.readByLink(link)).rejects.toMatchObject(notFound);
      await expect(attendance.replyByLink({ ...link, reply: "yes" })).rejects.toMatchObject(notFound);
    }
  });
});

it("switches a member's mails off and on, by link or by page", async () => {
  const token = sealIds(services.env, "session-mail", [team.teamId, team.member.userId, team.member.userId]);
  const { attendance } = anonymous(services);
  expect((await attendance.readMailChoiceByLink({ token })).on).toBe(true);
  await attendance.setMailChoiceByLink({ token, on: false });
  expect((await team.member.caller.attendance.mailChoice({ team: team.slug })).on).toBe(false);
  expect((await team.observer.caller.attendance.mailChoice({ team: team.slug })).on).toBe(true);
  await team.member.caller.attendance.setMailChoice({ team: team.slug, on: true });
  expect((await attendance.readMailChoiceByLink({ token })).on).toBe(true);
});
