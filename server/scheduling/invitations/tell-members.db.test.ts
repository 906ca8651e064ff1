import { randomUUID } from "node:crypto";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails, members, sessions, teams, users } from "#db/schema.ts";
import { sendMail } from "#server/email/send-mail.ts";
import { closeMailTransports } from "#server/email/transport.ts";
import { tellMembers } from "#server/scheduling/calendar/tell-members.ts";
import { aMailServer, type MailServer } from "#server/testing/a-mail-server.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { mailedEvents } from "#server/testing/mailed-calendar.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let server: MailServer;
let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  server = await aMailServer();
  services = await openTest({ SMTP_URL: server.url, MAIL_FROM: "Lectern <lectern@example.org>" });
});

afterAll(async () => {
  closeMailTransports();
  await server.close();
});

beforeEach(async () => {
  team = await aTeam(services);
  server.received.length = 0;
});

const addressOf = (person: Pick<Member, "userId">) => `${person.userId.slice(-12)}@example.org`;

const confirm = (person: Member, timeZone = "Europe/Berlin") =>
  services.db
    .update(users)
    .set({ email: addressOf(person), timeZone })
    .where(eq(users.id, person.userId));

/** Runs the job and the sending it leads to; gives what arrived. */
const tell = async () => {
  server.received.length = 0;
  await tellMembers(services, { teamId: team.teamId });
  const owed = await services.db.select({ id: mails.id }).from(mails).where(isNull(mails.sentAt));
  for (const { id } of owed) await sendMail(services, { mailId: id });
  return [...server.received];
};

const timed = (localStart: string, zone = "Europe/Berlin") => ({
  kind: "timed" as const,
  localStart,
  zone,
  durationMinutes: 90,
});

const bare = { place: null, meetingUrl: null, notes: null };

const plan = async (title: string | null = "An evening", localStart = "2031-05-06T18:00") => {
  const id = randomUUID();
  const when = timed(localStart);
  await team.organizer.caller.sessions.create({ team: team.slug, id, title, ...bare, when });
  return id;
};

const move = async (sessionId: string, localStart: string) => {
  const [row] = await services.db.select().from(sessions).where(eq(sessions.id, sessionId));
  const text = { title: row?.title ?? null, ...bare, when: timed(localStart) };
  const { organizer, slug } = team;
  await organizer.caller.sessions.update({ team: slug, sessionId, version: row?.version ?? 1, ...text });
};

describe("tellMembers", () => {
  it("invites, tells of each move and of the end: one UID, SEQUENCE rising", async () => {
    await confirm(team.member, "Asia/Kathmandu");
    const sessionId = await plan();
    const [first, ...others] = await tell();
    expect(others).toEqual([]);
    await move(sessionId, "2031-05-07T18:00");
    const [second] = await tell();
    await move(sessionId, "2031-05-08T19:00");
    const [third] = await tell();
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId, reason: "Rain" });
    const [last] = await tell();
    const events = [first, second, third, last].map((mail) => mailedEvents(mail));
    expect(events.map((list) => list.length)).toEqual([1, 1, 1, 1]);
    expect(new Set(events.map(([event]) => event?.uid)).size).toBe(1);
    expect(events.map(([event]) => [event?.method, event?.sequence, event?.status, event?.start])).toEqual([
      ["REQUEST", 0, "CONFIRMED", "2031-05-06T16:00:00Z"],
      ["REQUEST", 1, "CONFIRMED", "2031-05-07T16:00:00Z"],
      ["REQUEST", 2, "CONFIRMED", "2031-05-08T17:00:00Z"],
      ["CANCEL", 3, "CANCELLED", "2031-05-08T17:00:00Z"],
    ]);
    expect([first, second, third, last].map((mail) => mail?.subject)).toEqual([
      "An evening",
      "Moved: An evening",
      "Moved: An evening",
      "Cancelled: An evening",
    ]);
    expect(first?.text).toContain("Tuesday 6 May 2031, 21:45 (Asia/Kathmandu), until 23:15");
    expect(last?.text).toContain("Reason: Rain");
    for (const mail of [second, third, last]) {
      expect(mail?.inReplyTo).toBe(first?.messageId);
      expect(mail?.references).toBe(first?.messageId);
    }
    expect(await tell()).toEqual([]);
  });

  it("is made as calendar programs want it", async () => {
    await confirm(team.member);
    await confirm(team.owner);
    await plan("Über 🦉 owls; and, more");
    const [mail] = (await tell()).filter((sent) => sent.subject && toOf(sent) === addressOf(team.member));
    const parts = mail?.attachments.map(({ contentType, filename }) => [contentType, filename]);
    expect(parts).toEqual([
      ["text/calendar", undefined],
      ["application/ics", "session-2031-05-06.ics"],
    ]);
    const [inline, file] = mail?.attachments ?? [];
    expect(inline?.headers.get("content-type")).toMatchObject({
      value: "text/calendar",
      params: { method: "REQUEST", charset: "UTF-8" },
    });
    expect(file?.content.equals(inline?.content ?? Buffer.alloc(0))).toBe(true);
    const [event] = mailedEvents(mail);
    expect(event).toMatchObject({
      summary: "Über 🦉 owls; and, more",
      organizer: "mailto:lectern@example.org",
      attendees: [{ address: `mailto:${addressOf(team.member)}`, answer: "NEEDS-ACTION", rsvp: "FALSE" }],
    });
    expect(event?.text).not.toContain(addressOf(team.owner));
    expect(event?.text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(mail?.from?.value).toMatchObject([{ address: "lectern@example.org" }]);
    expect(mail?.subject).toBe("Über 🦉 owls; and, more");
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.headers.get("content-type")).toMatchObject({ value: "multipart/mixed" });
    expect(mail?.headers.get("list")).toMatchObject({
      id: { name: `sessions.${team.slug}.localhost` },
      unsubscribe: { url: expect.stringMatching(/^http:\/\/localhost:3000\/session-mail\?token=[\w-]{96}$/) },
      "unsubscribe-post": { name: "List-Unsubscribe=One-Click" },
    });
    // What was sent no longer stands in the database: its links still work.
    const kept = await services.db
      .select({ calendar: mails.calendar })
      .from(mails)
      .where(isNotNull(mails.sentAt));
    expect(kept.every(({ calendar }) => calendar === null)).toBe(true);
    expect(mail?.text).toMatch(/I will come:\nhttp\S+\/reply\?token=[\w-]+&reply=yes/);
  });

  it("tells of many sessions in one mail, each in an object of its own", async () => {
    await confirm(team.member);
    for (let month = 1; month <= 12; month++)
      await plan(`Evening ${month}`, `2031-${String(month).padStart(2, "0")}-06T18:00`);
    const [mail, ...others] = await tell();
    expect(others).toEqual([]);
    const events = mailedEvents(mail);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(12);
    expect(events.map(({ summary }) => summary)).toEqual(
      Array.from({ length: 12 }, (_, at) => `Evening ${at + 1}`),
    );
    expect(mail?.subject).toBe(`12 sessions of Team ${team.slug}`);
    expect(mail?.text).toContain("Tuesday 6 May 2031, 18:00 (Europe/Berlin)");
    expect(mail?.attachments.filter(({ contentType }) => contentType === "text/calendar")).toHaveLength(1);
  });

  it("tells each reader on their own clock, and of a whole day on none", async () => {
    await confirm(team.member, "America/St_Johns");
    await confirm(team.observer, "Pacific/Auckland");
    await plan("Late", "2031-01-06T23:30");
    const id = randomUUID();
    const when = { kind: "all_day" as const, onDate: "2031-01-09" };
    await team.organizer.caller.sessions.create({ team: team.slug, id, title: "Retreat", ...bare, when });
    const sent = await tell();
    const textOf = (person: Member) => sent.find((mail) => toOf(mail) === addressOf(person))?.text;
    expect(textOf(team.member)).toContain("Monday 6 January 2031, 19:00 (America/St Johns), until 20:30");
    expect(textOf(team.observer)).toContain("Tuesday 7 January 2031, 11:30 (Pacific/Auckland), until 13:00");
    for (const mail of sent) {
      expect(mail.text).toContain("Thu 9 Jan 2031, all day");
      expect(mailedEvents(mail).map(({ start }) => start)).toEqual(["2031-01-06T22:30:00Z", "2031-01-09"]);
    }
  });

  it("takes sessions from who leaves, and writes to nobody else", async () => {
    await confirm(team.member);
    await confirm(team.observer);
    const sessionId = await plan();
    expect(await tell()).toHaveLength(2);
    await team.owner.caller.teams.removeMember({ team: team.slug, userId: team.member.userId });
    const [mail, ...others] = await tell();
    expect(others).toEqual([]);
    const [event] = mailedEvents(mail);
    expect(event).toMatchObject({ method: "CANCEL", sequence: 0, status: null });
    expect(event?.attendees).toMatchObject([{ address: `mailto:${addressOf(team.member)}` }]);
    expect(mail?.headers.has("list")).toBe(true);
    expect(mail?.text).toContain("no longer in");
    await move(sessionId, "2031-05-09T18:00");
    expect((await tell()).map(toOf)).toEqual([addressOf(team.observer)]);
  });

  it("invites who joins or confirms later, and nobody who has not confirmed", async () => {
    await plan();
    expect(await tell()).toEqual([]);
    const late = await team.join("Lena Later", "member");
    expect(await tell()).toEqual([]);
    await confirm(late);
    expect((await tell()).map(toOf)).toEqual([addressOf(late)]);
  });

  it("invites again after a cancellation is taken back", async () => {
    await confirm(team.member);
    const sessionId = await plan();
    const call = { team: team.slug, sessionId };
    await team.organizer.caller.sessions.cancel(call);
    await team.organizer.caller.sessions.reopen(call);
    expect((await tell()).map((mail) => mailedEvents(mail)[0]?.sequence)).toEqual([2]);
    await team.organizer.caller.sessions.cancel(call);
    await tell();
    await team.organizer.caller.sessions.reopen(call);
    const [again] = await tell();
    expect(mailedEvents(again)[0]).toMatchObject({ method: "REQUEST", sequence: 4, status: "CONFIRMED" });
    expect(again?.inReplyTo).toBeDefined();
  });

  it("says nothing of what never was in a mailbox, is past, or in the sample group", async () => {
    await confirm(team.member);
    await plan("Long ago", "2021-05-06T18:00");
    const sessionId = await plan();
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId });
    expect(await tell()).toEqual([]);
    await plan();
    const sampleAt = new Date().toISOString();
    await services.db.update(teams).set({ sampleAt }).where(eq(teams.id, team.teamId));
    expect(await tell()).toEqual([]);
  });

  it("says nothing more to whoever wants no such mails", async () => {
    await confirm(team.member);
    const sessionId = await plan();
    await tell();
    const mine = and(eq(members.teamId, team.teamId), eq(members.userId, team.member.userId));
    const off = (sessionMailOffAt: string | null) =>
      services.db.update(members).set({ sessionMailOffAt }).where(mine);
    await off(new Date().toISOString());
    await move(sessionId, "2031-05-10T18:00");
    expect(await tell()).toEqual([]);
    await off(null);
    expect((await tell()).map((mail) => mailedEvents(mail)[0]?.sequence)).toEqual([1]);
  });

  it("writes once however many workers run it", async () => {
    await confirm(team.member);
    await plan();
    const job = { teamId: team.teamId };
    await Promise.all(Array.from({ length: 5 }, () => tellMembers(services, job)));
    expect(await tell()).toHaveLength(1);
  });
});

const toOf = (mail: { to?: unknown }) =>
  (mail.to as { value: { address?: string }[] } | undefined)?.value[0]?.address;
