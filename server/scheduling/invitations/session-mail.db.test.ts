import { randomUUID } from "node:crypto";
import { isNotNull } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails } from "#db/schema.ts";
import { addressOf, aMailing, type Mailing, planEvening, toOf } from "#server/testing/a-mailing.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { mailedEvents } from "#server/testing/mailed-calendar.ts";

let mailing: Mailing;
let team: TestTeam;

beforeAll(async () => {
  mailing = await aMailing();
});

beforeEach(async () => {
  team = await aTeam(mailing.services);
});

describe("a mail about sessions", () => {
  it("is made as calendar programs want it", async () => {
    await mailing.confirm(team.member);
    await mailing.confirm(team.owner);
    await planEvening(team, "Über 🦉 owls; and, more");
    const [mail] = (await mailing.tell(team)).filter(
      (sent) => sent.subject && toOf(sent) === addressOf(team.member),
    );
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
    const kept = await mailing.services.db
      .select({ calendar: mails.calendar })
      .from(mails)
      .where(isNotNull(mails.sentAt));
    expect(kept.every(({ calendar }) => calendar === null)).toBe(true);
    expect(mail?.text).toMatch(/I will come:\nhttp\S+\/reply\?token=[\w-]+&reply=yes/);
  });

  it("tells of many sessions in one mail, each in an object of its own", async () => {
    await mailing.confirm(team.member);
    for (let month = 1; month <= 12; month++)
      await planEvening(team, `Evening ${month}`, `2031-${String(month).padStart(2, "0")}-06T18:00`);
    const [mail, ...others] = await mailing.tell(team);
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
    await mailing.confirm(team.member, "America/St_Johns");
    await mailing.confirm(team.observer, "Pacific/Auckland");
    await planEvening(team, "Late", "2031-01-06T23:30");
    const id = randomUUID();
    const when = { kind: "all_day" as const, onDate: "2031-01-09" };
    await team.organizer.caller.sessions.create({ team: team.slug, id, title: "Retreat", when });
    const sent = await mailing.tell(team);
    const textOf = (person: Member) => sent.find((mail) => toOf(mail) === addressOf(person))?.text;
    expect(textOf(team.member)).toContain("Monday 6 January 2031, 19:00 (America/St Johns), until 20:30");
    expect(textOf(team.observer)).toContain("Tuesday 7 January 2031, 11:30 (Pacific/Auckland), until 13:00");
    for (const mail of sent) {
      expect(mail.text).toContain("Thu 9 Jan 2031, all day");
      expect(mailedEvents(mail).map(({ start }) => start)).toEqual(["2031-01-06T22:30:00Z", "2031-01-09"]);
    }
  });
});
