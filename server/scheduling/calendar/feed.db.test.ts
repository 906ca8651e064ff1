import { and, eq } from "drizzle-orm";
import ICAL from "ical.js";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { sessions, users } from "#db/schema.ts";
import { aCalendarServer } from "#server/testing/a-calendar-server.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type Member, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { readTeamFeed } from "./read-feed.ts";

let services: TestServices;
let ask: Awaited<ReturnType<typeof aCalendarServer>>;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest({ MAIL_FROM: "Lectern <lectern@example.org>" });
  ask = await aCalendarServer(services);
});
beforeEach(async () => {
  team = await aTeam(services);
});

const days = (count: number) => new Date(Date.now() + count * 864e5).toISOString();
const plan = async (over: object = {}, at = days(7)) => {
  const sessionId = newId();
  const when = { kind: "timed", localStart: at.slice(0, 16), zone: "UTC", durationMinutes: 60 } as const;
  await team.organizer.caller.sessions.create({ team: team.slug, id: sessionId, when, ...over });
  return sessionId;
};
const feedOf = async (who: Member, of: "mine" | "team" = "mine") =>
  who.caller.calendar.makeFeed({ team: team.slug, of });
const eventsOf = (body: string) =>
  ICAL.Component.fromString(body)
    .getAllSubcomponents("vevent")
    .map((event) => (name: string) => String(event.getFirstPropertyValue(name) ?? ""));

describe("a feed", () => {
  it("is one address per member and one per team, however often it is asked for", async () => {
    const mine = await feedOf(team.member);
    expect(await feedOf(team.member)).toEqual(mine);
    expect((await feedOf(team.observer)).url).not.toBe(mine.url);
    const shared = await feedOf(team.observer, "team");
    expect(await feedOf(team.member, "team")).toEqual(shared);
    const seen = await team.member.caller.calendar.feeds({ team: team.slug });
    expect(seen).toEqual({ mine, team: shared, may: { replaceTeam: false } });
    expect(mine.url).toMatch(/^http:\/\/localhost:3000\/api\/calendar\/[\w-]+\.ics$/);
  });

  it("tells the sessions to come and of 90 days, with papers in order and who presents", async () => {
    const [one, two] = [
      await aPaper(services, team, { title: "On sparse things" }),
      await aPaper(services, team, { title: "読書会 for all" }),
    ];
    const sessionId = await plan({
      title: "An evening; with, commas",
      place: "Room 4",
      meetingUrl: "https://meet.example.org/a",
      paperIds: [two, one],
    });
    await team.member.caller.presenters.volunteer({ team: team.slug, sessionId, paperId: one });
    const whole = await plan({ when: { kind: "all_day", onDate: days(3).slice(0, 10) } });
    await plan({ title: "Long over" }, days(-92));
    await plan({ title: "Lately" }, days(-80));
    const { body, headers } = await ask((await feedOf(team.member, "team")).url);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(headers.get("content-disposition")).toBe(`inline; filename="${team.slug}.ics"`);
    expect(headers.get("set-cookie")).toBeNull();
    expect(body).not.toContain("ATTENDEE");
    const events = eventsOf(body);
    expect(events.map((said) => said("summary"))).toEqual(["Lately", "Session", "An evening; with, commas"]);
    expect(events.map((said) => said("dtstart"))[1]).toBe(days(3).slice(0, 10));
    const [, day, evening] = events;
    expect(day?.("url")).toBe(`http://localhost:3000/t/${team.slug}/sessions/${whole}`);
    expect(evening?.("description")).toContain("1. 読書会 for all\n2. On sparse things (Mia Member)");
    expect(evening?.("organizer")).toBe("mailto:lectern@example.org");
    const [first, ...later] = eventsOf((await ask((await feedOf(team.member)).url)).body);
    expect(first?.("summary")).toBe("You present: On sparse things");
    expect(later.map((said) => said("summary"))).toEqual(["Lately", "Session"]);
    expect((await readTeamFeed(services, team.slug, days(0)))?.body).toBe(body);
  });

  it("tells a member what they accepted beside presenting, and everybody who does what", async () => {
    const paperId = await aPaper(services, team, { title: "On sparse things" });
    const [sessionId, other] = [await plan({ title: "Tides", paperIds: [paperId] }), await plan({}, days(9))];
    const { caller } = team.organizer;
    for (const name of ["Scribe", "Discussant"]) await caller.duties.saveKind({ team: team.slug, name });
    const take = (who: Member, duty: string, id = sessionId) =>
      who.caller.presenters.volunteer({ team: team.slug, sessionId: id, duty });
    const feed = async (of: "mine" | "team") =>
      eventsOf((await ask((await feedOf(team.member, of)).url)).body);
    await take(team.organizer, "discussant");
    const offer = { team: team.slug, sessionId, duty: "scribe", userId: team.member.userId };
    const { assignmentId } = await caller.presenters.assign(offer);
    expect((await feed("mine"))[0]?.("summary")).toBe("Tides");
    expect((await feed("mine"))[0]?.("description")).not.toContain("Scribe");
    await team.member.caller.presenters.answer({ team: team.slug, assignmentId, answer: "accept" });
    const [tides, next] = await feed("mine");
    expect(tides?.("summary")).toBe("You are Scribe: Tides");
    expect(tides?.("description")).toContain(
      "1. On sparse things\n\nScribe: Mia Member\nDiscussant: Omar Organizer\n\n",
    );
    expect(next?.("summary")).toBe("Session");
    await team.member.caller.presenters.volunteer({ team: team.slug, sessionId, paperId });
    expect((await feed("mine"))[0]?.("summary")).toBe("You present: On sparse things; you are Scribe");
    await team.organizer.caller.presenters.volunteer({ team: team.slug, sessionId: other });
    const [shared] = await feed("team");
    expect(shared?.("summary")).toBe("Tides");
    expect(shared?.("description")).toContain(
      "1. On sparse things (Mia Member)\n\nScribe: Mia Member\nDiscussant: Omar Organizer",
    );
  });

  it("keeps what was called off for 30 days, under the same name for ever", async () => {
    const { url } = await feedOf(team.member);
    const sessionId = await plan({ title: "Off" });
    const before = eventsOf((await ask(url)).body)[0]?.("uid");
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId, reason: "No room" });
    const [off] = eventsOf((await ask(url)).body);
    expect(["uid", "status", "sequence"].map((name) => off?.(name))).toEqual([before, "CANCELLED", "1"]);
    const where = and(eq(sessions.teamId, team.teamId), eq(sessions.id, sessionId));
    await services.db
      .update(sessions)
      .set({ cancelledAt: days(-32) })
      .where(where);
    expect(eventsOf((await ask(url)).body)).toEqual([]);
  });

  it("is read again only when it changed, also by its papers and names", async () => {
    const { url } = await feedOf(team.member);
    const paperId = await aPaper(services, team);
    const sessionId = await plan({ title: "Evening", paperIds: [paperId] });
    const { headers } = await ask(url);
    const since = { "if-modified-since": headers.get("last-modified") ?? "" };
    let etag = headers.get("etag") ?? "";
    const again = () => ask(url, { headers: { "if-none-match": `"x", ${etag}` } });
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(await again()).toMatchObject({ status: 304, body: "" });
    const head = await ask(url, { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), head.body]).toEqual([200, etag, ""]);
    for (const change of [
      () => team.member.caller.presenters.volunteer({ team: team.slug, sessionId, paperId }),
      () => services.db.update(users).set({ name: "Mia M." }).where(eq(users.id, team.member.userId)),
      () => team.organizer.caller.sessions.setPapers({ team: team.slug, sessionId, paperIds: [] }),
    ]) {
      await change();
      const changed = await again();
      expect(changed.status).toBe(200);
      expect((await ask(url, { headers: since })).status).toBe(200);
      etag = changed.headers.get("etag") ?? "";
      expect((await again()).status).toBe(304);
    }
    const later = { "if-modified-since": new Date(Date.now() + 2_000).toUTCString() };
    expect((await ask(url, { headers: later })).status).toBe(304);
    expect((await ask(url, { headers: { ...later, "if-none-match": '"other"' } })).status).toBe(200);
  });

  it("that is unknown, replaced, or of somebody who left is not there, in the same bytes", async () => {
    const { url, id } = await feedOf(team.member);
    const leaver = await team.join("Lea", "member");
    const left = await feedOf(leaver);
    const shared = await feedOf(team.member, "team");
    expect((await ask(left.url)).status).toBe(200);
    await leaver.caller.teams.leave({ team: team.slug });
    const next = await team.member.caller.calendar.replaceFeed({ team: team.slug, of: "mine", feedId: id });
    const twice = await team.member.caller.calendar.replaceFeed({ team: team.slug, of: "mine", feedId: id });
    expect(twice).toEqual(next);
    expect((await ask(next.url)).status).toBe(200);
    const replaceTeam = (who: Member) =>
      who.caller.calendar.replaceFeed({ team: team.slug, of: "team", feedId: shared.id });
    await expect(replaceTeam(team.member)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await replaceTeam(team.organizer);
    const answers = [];
    for (const address of [
      url,
      left.url,
      shared.url,
      url.replace(/.\.ics$/, "!.ics"),
      url.replace(/\.ics$/, ""),
      "/api/calendar/made-up.ics",
      `/api/calendar/${"a".repeat(120)}.ics`,
      "/api/calendar/%2e%2e%2f.ics",
      "/api/calendar/",
    ]) {
      const { status, body, headers } = await ask(address);
      answers.push([status, body, headers.get("content-type"), headers.get("cache-control")]);
    }
    expect(answers[0]?.slice(0, 2)).toEqual([404, "There is no calendar here.\n"]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await ask(next.url, { method: "POST" })).status).toBe(405);
  });
});
