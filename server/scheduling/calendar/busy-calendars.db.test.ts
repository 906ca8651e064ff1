import { gzipSync } from "node:zlib";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { busyCalendars, busyTimes } from "#db/schema.ts";
import { aFileServer } from "#server/testing/a-file-server.ts";
import { aPerson, type Person } from "#server/testing/a-person.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";
import { listBusy } from "./list-busy.ts";
import { readCalendar } from "./read-calendar.ts";
import { refreshCalendars } from "./refresh-calendars.ts";

let services: TestServices;
let outside: Awaited<ReturnType<typeof aFileServer>>;
let ana: Person;

beforeAll(async () => {
  outside = await aFileServer();
  services = await openTest({ CALENDAR_HOSTS: `calendar.lan, ${outside.host}` });
});
afterAll(() => outside.close());
beforeEach(async () => {
  ana = await aPerson(services, "Ana");
});

const inDays = (count: number) => new Date(Date.now() + count * 864e5).toISOString().slice(0, 10);
const compact = (day: string) => day.replaceAll("-", "");
const file = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
const meeting = (day: string, hour = "08") =>
  [
    "BEGIN:VEVENT",
    `UID:${day}${hour}`,
    "SUMMARY:Secret dinner",
    `DTSTART:${compact(day)}T${hour}0000Z`,
    "DURATION:PT1H",
    "END:VEVENT",
  ].join("\r\n");
const holiday = (day: string) =>
  ["BEGIN:VEVENT", `UID:${day}`, `DTSTART;VALUE=DATE:${compact(day)}`, "END:VEVENT"].join("\r\n");

const add = (url: string, label = "Work", who = ana) => who.caller.calendar.add({ label, url });
const addAndRead = async (url: string) => {
  const { calendarId } = await add(url);
  await readCalendar(services, { calendarId });
  return calendarId;
};
const mine = async () => (await ana.caller.calendar.mine()).calendars;
const busy = (from: string, to: string) =>
  listBusy(services.db, ana.userId, `${from}T00:00:00Z`, `${to}T00:00:00Z`);

describe("a calendar of one's own", () => {
  it("is read by a job, and keeps when its owner is busy and nothing else", async () => {
    const [day, off] = [inDays(3), inDays(9)];
    const url = outside.put(
      "/a.ics",
      file(meeting(day), meeting(day, "09"), holiday(off), meeting(inDays(90))),
    );
    const { calendarId } = await add(url);
    expect(await mine()).toMatchObject([{ id: calendarId, url, readAt: null, failure: null, busy: 0 }]);
    await readCalendar(services, { calendarId });
    expect(await mine()).toMatchObject([
      { label: "Work", busy: 2, failure: null, readAt: expect.any(String) },
    ]);
    const one = { startsAt: `${day}T08:00:00.000Z`, endsAt: `${day}T10:00:00.000Z` };
    expect(await busy(day, inDays(4))).toEqual({ intervals: [one], days: [] });
    expect((await busy(day, inDays(12))).days).toEqual([{ startsOn: off, endsOn: inDays(10) }]);
    const { rows } = await services.db.execute(
      sql`select * from busy_times join busy_calendars on id = calendar_id`,
    );
    expect(JSON.stringify(rows)).not.toContain("dinner");
    const bo = await aPerson(services, "Bo");
    expect(await listBusy(services.db, bo.userId, `${day}T00:00:00Z`, `${off}T00:00:00Z`)).toEqual({
      intervals: [],
      days: [],
    });
  });

  it("keeps its last good times when it fails, says since when, and forgets that once it is well", async () => {
    const url = outside.put("/b.ics", file(meeting(inDays(3))));
    const calendarId = await addAndRead(url);
    outside.drop("/b.ics");
    await readCalendar(services, { calendarId });
    const [failed] = await mine();
    expect(failed).toMatchObject({
      busy: 1,
      failure: { sentence: expect.stringContaining("no calendar at this") },
    });
    outside.put("/b.ics", "<html>Sign in</html>");
    await readCalendar(services, { calendarId });
    const [still] = await mine();
    expect(still?.failure).toEqual({
      since: failed?.failure?.since,
      sentence: "What is at this address is not a calendar file (iCalendar).",
    });
    outside.put("/b.ics", file());
    await readCalendar(services, { calendarId });
    expect(await mine()).toMatchObject([{ busy: 0, failure: null }]);
  });

  it("is one per address, at most five, and only its owner's to read again or remove", async () => {
    const url = outside.put("/c.ics", file(meeting(inDays(3))));
    const calendarId = await addAndRead(url);
    expect(await add(url, "Renamed")).toEqual({ calendarId });
    const bo = await aPerson(services, "Bo");
    expect((await add(url, "Theirs", bo)).calendarId).not.toBe(calendarId);
    await expect(bo.caller.calendar.readAgain({ calendarId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await bo.caller.calendar.remove({ calendarId });
    expect(await mine()).toMatchObject([{ label: "Renamed", busy: 1 }]);
    const more = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => add(`${url}?${n}`)));
    expect(more.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
    await expect(add(`${url}?7`)).rejects.toMatchObject({ message: "calendars_full" });
    await ana.caller.calendar.remove({ calendarId });
    await ana.caller.calendar.remove({ calendarId });
    const left = await services.db.select().from(busyTimes).where(eq(busyTimes.calendarId, calendarId));
    expect(left).toEqual([]);
    await readCalendar(services, { calendarId });
  });

  it("is read again by the hour, unless it was read just now", async () => {
    const calendarId = await addAndRead(outside.put("/d.ics", file()));
    const waiting = async () => {
      const { rows } = await services.db.execute<{ id: string }>(
        sql`select data->>'calendarId' as id from jobs.job where name = 'scheduling.read-calendar' and start_after > now() - interval '1 second' and data->>'calendarId' = ${calendarId}`,
      );
      return rows.length;
    };
    const before = await waiting();
    await refreshCalendars(services, {});
    expect(await waiting()).toBe(before);
    await services.db
      .update(busyCalendars)
      .set({ readAt: new Date(Date.now() - 60 * 60_000).toISOString() })
      .where(eq(busyCalendars.id, calendarId));
    await refreshCalendars(services, {});
    expect(await waiting()).toBe(before + 1);
  });

  it("asks for no more than a server can bear", async () => {
    const calendarId = await addAndRead(outside.put("/e.ics", file()));
    const asked = await Promise.allSettled(
      Array.from({ length: 32 }, () => ana.caller.calendar.readAgain({ calendarId })),
    );
    const refusals = asked.flatMap((one) => (one.status === "rejected" ? [one.reason.message] : []));
    expect(new Set(refusals)).toEqual(new Set(["too_often"]));
  });
});

describe("a hostile address", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://017700000001/",
    "http://0x7f.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fe80::1]/",
    "http://10.0.0.1/a.ics",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://localhost/",
    "http://LOCALHOST./",
    "webcal://intranet/a.ics",
    "http://db.internal/",
    "http://printer.local/",
    "http://example.org:8080/a.ics",
    "https://example.org:22/",
    "http://calendar.lan:8080/",
  ])("is refused at once: %s", async (url) => {
    await expect(add(url)).rejects.toMatchObject({ message: "calendar_not_public" });
  });

  it.each([
    "ftp://example.org/a.ics",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "my calendar",
    "https://",
  ])("is no address of a calendar: %s", async (url) => {
    await expect(add(url)).rejects.toMatchObject({ message: "calendar_address" });
  });

  it("has no name or password in it", async () => {
    const url = "https://ana:secret@example.org/a.ics";
    await expect(add(url)).rejects.toMatchObject({ message: "calendar_login" });
  });

  it("is checked again wherever it leads, when it is read", async () => {
    const sentences = async (url: string) => {
      const calendarId = newId();
      const createdAt = new Date().toISOString();
      await services.db
        .insert(busyCalendars)
        .values({ id: calendarId, userId: ana.userId, label: "x", url, createdAt });
      await readCalendar(services, { calendarId });
      const [one] = (await mine()).filter(({ id }) => id === calendarId);
      return [one?.failure?.sentence, one?.busy];
    };
    const [, port] = outside.host.split(":");
    for (const to of [
      "http://10.0.0.1/",
      "http://localhost/",
      `http://localhost:${port}/a.ics`,
      "file:///etc/passwd",
    ]) {
      const url = outside.put(`/to-${newId()}`, (_request, response) => {
        response.writeHead(302, { location: to }).end();
      });
      expect((await sentences(url))[0], to).toContain("does not lead to the public internet");
    }
    expect((await sentences("http://localhost/a.ics"))[0]).toContain("does not lead to the public internet");
    const locked = outside.put("/locked", (_request, response) => void response.writeHead(401).end());
    expect((await sentences(locked))[0]).toContain("asks for a password");
    const endless = outside.put("/endless", (_request, response) => {
      const more = () => {
        while (response.write("X-FILL:".padEnd(60_000, "x"))) if (response.destroyed) return;
      };
      response.on("drain", more);
      more();
    });
    expect((await sentences(endless))[0]).toContain("larger than 5 MB");
    const bomb = outside.put("/bomb", (_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000, " ")));
    });
    expect((await sentences(bomb))[0]).toContain("larger than 5 MB");
    const rule = `BEGIN:VEVENT\r\nDTSTART:20200101T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT`;
    expect(await sentences(outside.put("/loop", file(rule)))).toEqual([
      "One of its events repeats without end or too often to be read.",
      0,
    ]);
  });
});
