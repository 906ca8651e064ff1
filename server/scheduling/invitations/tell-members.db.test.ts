import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { members, sessions, teams, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { tellMembers } from "#server/scheduling/invitations/tell-members.ts";
import {
  addressOf,
  aMailing,
  type Mailing,
  moveEvening,
  planEvening,
  toOf,
} from "#server/testing/a-mailing.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { mailedEvents } from "#server/testing/mailed-calendar.ts";

let mailing: Mailing;
let team: TestTeam;

beforeAll(async () => {
  mailing = await aMailing();
});

beforeEach(async () => {
  team = await aTeam(mailing.services);
});

describe("tellMembers", () => {
  it("invites, tells of each move and of the end: one UID, SEQUENCE rising", async () => {
    await mailing.confirm(team.member, "Asia/Kathmandu");
    const sessionId = await planEvening(team);
    const [first, ...others] = await mailing.tell(team);
    expect(others).toEqual([]);
    await moveEvening(mailing.services, team, sessionId, "2031-05-07T18:00");
    const [second] = await mailing.tell(team);
    await moveEvening(mailing.services, team, sessionId, "2031-05-08T19:00");
    const [third] = await mailing.tell(team);
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId, reason: "Rain" });
    const [last] = await mailing.tell(team);
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
    expect(await mailing.tell(team)).toEqual([]);
  });

  it("takes sessions from who leaves, and writes to nobody else", async () => {
    await mailing.confirm(team.member);
    await mailing.confirm(team.observer);
    const sessionId = await planEvening(team);
    expect(await mailing.tell(team)).toHaveLength(2);
    await team.owner.caller.teams.removeMember({ team: team.slug, userId: team.member.userId });
    const [mail, ...others] = await mailing.tell(team);
    expect(others).toEqual([]);
    const [event] = mailedEvents(mail);
    expect(event).toMatchObject({ method: "CANCEL", sequence: 0, status: null });
    expect(event?.attendees).toMatchObject([{ address: `mailto:${addressOf(team.member)}` }]);
    expect(mail?.headers.has("list")).toBe(true);
    expect(mail?.text).toContain("no longer in");
    await moveEvening(mailing.services, team, sessionId, "2031-05-09T18:00");
    expect((await mailing.tell(team)).map(toOf)).toEqual([addressOf(team.observer)]);
  });

  it("invites who joins or confirms later, and nobody who has not confirmed", async () => {
    await planEvening(team);
    expect(await mailing.tell(team)).toEqual([]);
    const late = await team.join("Lena Later", "member");
    expect(await mailing.tell(team)).toEqual([]);
    await mailing.confirm(late);
    expect((await mailing.tell(team)).map(toOf)).toEqual([addressOf(late)]);
  });

  it("invites again after a cancellation is taken back", async () => {
    await mailing.confirm(team.member);
    const sessionId = await planEvening(team);
    const call = { team: team.slug, sessionId };
    await team.organizer.caller.sessions.cancel(call);
    await team.organizer.caller.sessions.reopen(call);
    expect((await mailing.tell(team)).map((mail) => mailedEvents(mail)[0]?.sequence)).toEqual([2]);
    await team.organizer.caller.sessions.cancel(call);
    await mailing.tell(team);
    await team.organizer.caller.sessions.reopen(call);
    const [again] = await mailing.tell(team);
    expect(mailedEvents(again)[0]).toMatchObject({ method: "REQUEST", sequence: 4, status: "CONFIRMED" });
    expect(again?.inReplyTo).toBeDefined();
  });

  it("still tells of a cancellation when the session would have begun meanwhile", async () => {
    await mailing.confirm(team.member);
    const [late, over] = [await planEvening(team, "Late"), await planEvening(team, "Over")];
    await mailing.tell(team);
    for (const [sessionId, minutes] of [
      [late, 5],
      [over, 95],
    ] as const) {
      await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId });
      const startsAt = sql`now() - make_interval(mins => ${minutes})`;
      await mailing.services.db
        .update(sessions)
        .set({ startsAt, onDate: sql`(${startsAt})::date` })
        .where(eq(sessions.id, sessionId));
    }
    expect((await mailing.tell(team)).map(({ subject }) => subject)).toEqual(["Cancelled: Late"]);
  });

  it("says nothing of what never was in a mailbox, is past, or in the sample group", async () => {
    await mailing.confirm(team.member);
    await planEvening(team, "Long ago", "2021-05-06T18:00");
    const sessionId = await planEvening(team);
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId });
    expect(await mailing.tell(team)).toEqual([]);
    await planEvening(team);
    const sampleAt = new Date().toISOString();
    await mailing.services.db.update(teams).set({ sampleAt }).where(eq(teams.id, team.teamId));
    expect(await mailing.tell(team)).toEqual([]);
  });

  it("says nothing more to whoever wants no such mails", async () => {
    await mailing.confirm(team.member);
    const sessionId = await planEvening(team);
    await mailing.tell(team);
    const mine = and(eq(members.teamId, team.teamId), eq(members.userId, team.member.userId));
    const off = (sessionMailOffAt: string | null) =>
      mailing.services.db.update(members).set({ sessionMailOffAt }).where(mine);
    await off(new Date().toISOString());
    await moveEvening(mailing.services, team, sessionId, "2031-05-10T18:00");
    expect(await mailing.tell(team)).toEqual([]);
    await off(null);
    expect((await mailing.tell(team)).map((mail) => mailedEvents(mail)[0]?.sequence)).toEqual([1]);
  });

  it("reaches every member of a large team, in turns", async () => {
    const now = new Date().toISOString();
    const ids = Array.from({ length: 60 }, () => newId() as UserId);
    const { db } = mailing.services;
    await db
      .insert(users)
      .values(
        ids.map((id) => ({ id, name: "Pat", email: `${id}@example.org`, timeZone: "UTC", createdAt: now })),
      );
    await db
      .insert(members)
      .values(ids.map((userId) => ({ teamId: team.teamId, userId, role: "member" as const, joinedAt: now })));
    await planEvening(team);
    expect(new Set((await mailing.tell(team)).map(toOf)).size).toBe(60);
    expect(await mailing.tell(team)).toEqual([]);
  });

  it("writes once however many workers run it", async () => {
    await mailing.confirm(team.member);
    await planEvening(team);
    const job = { teamId: team.teamId };
    await Promise.all(Array.from({ length: 5 }, () => tellMembers(mailing.services, job)));
    expect(await mailing.tell(team)).toHaveLength(1);
  });
});
