import { and, asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { activities, blackouts, series, sessions } from "#db/schema.ts";
import { createSeries } from "#server/scheduling/series/create-series.ts";
import { extendSeries } from "#server/scheduling/series/extend-series.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const when = { kind: "timed", localStart: "2031-01-07T18:00", durationMinutes: 60 } as const;
const weekly = { title: "Reading group", when, place: "Room 2", rule: "FREQ=WEEKLY;COUNT=4" };
const create = (fields: object = {}) =>
  team.organizer.caller.series.create({ team: team.slug, id: newId(), ...weekly, ...fields });
const made = (seriesId: string) =>
  services.db
    .select()
    .from(sessions)
    .where(eq(sessions.seriesId, seriesId))
    .orderBy(asc(sessions.occurrenceOn));
const read = (seriesId: string, from: string | null = null) =>
  team.member.caller.series.read({ team: team.slug, seriesId, from });

describe("createSeries", () => {
  it("makes its sessions on the wall clock of the team's zone", async () => {
    const { seriesId, made: count } = await create({ when: { ...when, localStart: "2031-03-18T18:00" } });
    expect(count).toBe(4);
    const rows = await made(seriesId);
    expect(
      rows.map(({ onDate, startsAt, zone, title, place }) => [onDate, startsAt, zone, title, place]),
    ).toEqual([
      ["2031-03-18", "2031-03-18T17:00:00.000Z", "Europe/Berlin", "Reading group", "Room 2"],
      ["2031-03-25", "2031-03-25T17:00:00.000Z", "Europe/Berlin", "Reading group", "Room 2"],
      ["2031-04-01", "2031-04-01T16:00:00.000Z", "Europe/Berlin", "Reading group", "Room 2"],
      ["2031-04-08", "2031-04-08T16:00:00.000Z", "Europe/Berlin", "Reading group", "Room 2"],
    ]);
    expect(new Set(rows.map(({ icsUid }) => icsUid)).size).toBe(4);
    expect(await read(seriesId, "2031-04-01")).toMatchObject({
      words: "Every Tuesday",
      clock: "18:00",
      end: "4 sessions",
      place: { place: 3, all: 4 },
      may: { edit: false },
    });
  });

  it("is one series however often its maker asks; another text is a conflict, another maker refused", async () => {
    const id = newId();
    await Promise.all([create({ id }), create({ id }), create({ id })]);
    expect(await made(id)).toHaveLength(4);
    const told = and(eq(activities.teamId, team.teamId), eq(activities.kind, "series.changed"));
    const rows = await services.db.select().from(activities).where(told);
    expect(rows.filter(({ details }) => (details as { seriesId: string }).seriesId === id)).toHaveLength(1);
    await expect(create({ id, title: "Other" })).rejects.toMatchObject({ message: "changed_meanwhile" });
    const other = team.owner.caller.series.create({ team: team.slug, id, ...weekly });
    await expect(other).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("makes up for two skipped holidays: twelve are twelve", async () => {
    const skipDates = ["2031-01-21", "2031-02-18"];
    const { seriesId } = await create({ rule: "FREQ=WEEKLY;COUNT=12", skipDates, makeUp: true });
    const days = (await made(seriesId)).map(({ onDate }) => onDate);
    expect(days).toHaveLength(12);
    expect(days.at(-1)).toBe("2031-04-08");
    expect(days.filter((day) => skipDates.includes(day))).toEqual([]);
    expect(await read(seriesId)).toMatchObject({ end: "12 sessions", lastOn: "2031-04-08" });
  });

  it("keeps all-day ones as dates", async () => {
    const { seriesId } = await create({
      when: { kind: "all_day", onDate: "2031-05-30" },
      rule: "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
    });
    expect((await made(seriesId)).map(({ onDate, startsAt }) => [onDate, startsAt])).toEqual([
      ["2031-05-30", null],
      ["2031-06-27", null],
      ["2031-07-25", null],
    ]);
  });

  it("refuses a rule that gives nothing, with a sentence", async () => {
    await expect(create({ rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

describe("previewSeries", () => {
  it("marks days off, proposes the next free day, and tells of clocks", async () => {
    await services.db.insert(blackouts).values({
      teamId: team.teamId,
      id: newId(),
      title: "Spring break",
      kind: "break",
      startsOn: "2032-03-23",
      endsOn: "2032-03-23",
      createdBy: team.organizer.userId,
      createdAt: new Date().toISOString(),
    });
    const preview = await team.organizer.caller.series.preview({
      team: team.slug,
      when: { ...when, localStart: "2032-03-16T02:30" },
      rule: "FREQ=WEEKLY;BYDAY=TU,SU;COUNT=5",
    });
    expect(preview.words).toBe("Every Tuesday and Sunday");
    expect(preview.dates.map(({ day }) => day)).toEqual([
      "2032-03-16",
      "2032-03-21",
      "2032-03-23",
      "2032-03-28",
      "2032-03-30",
    ]);
    const [, , off, gap] = preview.dates;
    expect(off?.collisions.map(({ title }) => title)).toEqual(["Spring break"]);
    expect(off?.proposal).toBe("2032-03-24");
    expect(gap).toMatchObject({ localStart: "2032-03-28T03:30", moved: { minutes: 60 } });
  });
});

describe("extendSeries", () => {
  it("makes what comes near, and never again what was cancelled on its own", async () => {
    const id = newId();
    const start = new Date(Date.now() - 200 * 86_400_000).toISOString();
    const ctx = await team.organizer.enter(start);
    const text = {
      title: null,
      when: { kind: "all_day", onDate: start.slice(0, 10) } as const,
      place: null,
      meetingUrl: null,
      notes: null,
      rule: "FREQ=WEEKLY",
      skipDates: [],
      extraDates: [],
    };
    await createSeries(ctx, { id, ...text });
    expect((await made(id)).length).toBe(26);
    await extendSeries(services, {});
    const rows = await made(id);
    const coming = rows.filter(({ onDate }) => onDate > new Date().toISOString().slice(0, 10));
    expect(coming.length).toBeGreaterThanOrEqual(25);
    const one = coming[3]!;
    await team.organizer.caller.sessions.cancel({ team: team.slug, sessionId: one.id });
    await extendSeries(services, {});
    const again = await made(id);
    expect(again).toHaveLength(rows.length);
    expect(again.filter(({ onDate }) => onDate === one.onDate)).toHaveLength(1);
    await team.organizer.caller.series.cancel({ team: team.slug, seriesId: id, from: null });
    await extendSeries(services, {});
    expect(await made(id)).toHaveLength(rows.length);
    expect((await services.db.select().from(series).where(eq(series.id, id)))[0]?.endedAt).not.toBeNull();
  });

  it("computes an instant again that zone data made wrong", async () => {
    const { seriesId } = await create();
    const [one] = await made(seriesId);
    await services.db
      .update(sessions)
      .set({ startsAt: "2031-01-07T16:00:00.000Z" })
      .where(eq(sessions.id, one!.id));
    await extendSeries(services, {});
    const [after] = await made(seriesId);
    expect(after).toMatchObject({ startsAt: "2031-01-07T17:00:00.000Z", icsSequence: one!.icsSequence + 1 });
  });
});
