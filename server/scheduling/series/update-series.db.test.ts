import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/new-id.ts";
import { series, sessions } from "#db/schema.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { openTest, type TestServices } from "#server/testing/open-test.ts";

let services: TestServices;
let team: TestTeam;

beforeAll(async () => {
  services = await openTest();
  team = await aTeam(services);
});

const at = (clock: string, day = "2031-01-07") =>
  ({ kind: "timed", localStart: `${day}T${clock}`, zone: "Europe/Berlin", durationMinutes: 60 }) as const;
const weekly = { title: "Reading group", when: at("18:00"), place: "Room 2", rule: "FREQ=WEEKLY;COUNT=4" };
const organizer = () => team.organizer.caller;
const create = async () => {
  const id = newId();
  await organizer().series.create({ team: team.slug, id, ...weekly });
  return id;
};
const made = (seriesId: string) =>
  services.db
    .select()
    .from(sessions)
    .where(eq(sessions.seriesId, seriesId))
    .orderBy(asc(sessions.occurrenceOn));
const rowOf = async (id: string) => (await services.db.select().from(series).where(eq(series.id, id)))[0]!;
const read = (seriesId: string) => organizer().series.read({ team: team.slug, seriesId });
const edit = (seriesId: string, fields: object = {}) => ({
  team: team.slug,
  seriesId,
  newId: newId(),
  version: 1,
  from: null,
  changesDays: false,
  ...weekly,
  ...fields,
});

describe("updateSeries", () => {
  it("moves this and following by an hour in a series of their own, with papers and UIDs", async () => {
    const id = await create();
    const before = await made(id);
    const paperId = await aPaper(services, team);
    await organizer().sessions.setPapers({
      team: team.slug,
      sessionId: before[2]!.id,
      paperIds: [paperId],
      was: [],
    });
    const change = edit(id, { from: "2031-01-21", when: at("19:00") });
    const preview = await organizer().series.previewEdit(change);
    expect(preview).toMatchObject({ splits: true, count: 2, cancels: [], makes: [] });
    expect(preview.moves.map(({ to }) => to.startsAt)).toEqual([
      "2031-01-21T18:00:00.000Z",
      "2031-01-28T18:00:00.000Z",
    ]);
    const { seriesId } = await organizer().series.update(change);
    expect(seriesId).toBe(change.newId);
    expect(await organizer().series.update(change)).toMatchObject({ seriesId });
    expect(await rowOf(id)).toMatchObject({
      rule: "FREQ=WEEKLY;UNTIL=20310120",
      endedAt: expect.any(String),
    });
    expect(await rowOf(seriesId)).toMatchObject({ rule: "FREQ=WEEKLY;COUNT=2", followsId: id });
    // The first half is cut short, not over: two of its sessions are to come.
    expect(await read(id)).toMatchObject({ end: "", goesOn: false, lastOn: "2031-01-14" });
    expect(await read(seriesId)).toMatchObject({ end: "2 sessions", lastOn: "2031-01-28" });
    expect((await made(id)).map(({ icsSequence }) => icsSequence)).toEqual([0, 0]);
    const moved = await made(seriesId);
    expect(moved.map(({ id: one, icsUid, icsSequence }) => [one, icsUid, icsSequence])).toEqual(
      before.slice(2).map((one) => [one.id, one.icsUid, 1]),
    );
    const page = await organizer().sessions.read({ team: team.slug, sessionId: before[2]!.id });
    expect(page.papers.map((paper) => paper.id)).toEqual([paperId]);
    expect(page.localStart).toBe("2031-01-21T19:00");
  });

  it("keeps what one session has of its own, and says so before", async () => {
    const id = await create();
    const [, second] = await made(id);
    await organizer().sessions.update({
      team: team.slug,
      sessionId: second!.id,
      version: 1,
      ...weekly,
      when: at("20:15", "2031-01-15"),
    });
    const change = edit(id, { when: at("19:00"), place: "Room 3" });
    const { keeps, moves } = await organizer().series.previewEdit(change);
    expect(keeps).toMatchObject([{ id: second!.id, kept: ["when"] }]);
    expect(moves).toHaveLength(3);
    await organizer().series.update(change);
    const rows = await made(id);
    expect(rows.map(({ localStart }) => localStart?.slice(0, 16))).toEqual([
      "2031-01-07 19:00",
      "2031-01-15 20:15",
      "2031-01-21 19:00",
      "2031-01-28 19:00",
    ]);
    expect(new Set(rows.map(({ place }) => place))).toEqual(new Set(["Room 3"]));
  });

  it("changes the days: some stay, some move, surplus ones are cancelled, and nothing is doubled", async () => {
    const id = await create();
    const before = await made(id);
    const change = edit(id, { changesDays: true, rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=3" });
    const preview = await organizer().series.previewEdit(change);
    expect(preview).toMatchObject({ splits: false, count: 3, makes: [] });
    expect(preview.cancels.map((one) => one.id)).toEqual([before[3]!.id]);
    await organizer().series.update(change);
    const rows = await made(id);
    const open = rows.filter(({ cancelledAt }) => !cancelledAt);
    expect(open.map(({ onDate }) => onDate)).toEqual(["2031-01-07", "2031-01-21", "2031-02-04"]);
    expect(rows).toHaveLength(4);
    // Two presses that both changed nothing since.
    expect(await organizer().series.update(change)).toMatchObject({ changed: 0 });
  });

  it("refuses an older version with both texts, and a session that is not there", async () => {
    const id = await create();
    await organizer().series.update(edit(id, { place: "Room 3" }));
    await expect(organizer().series.update(edit(id, { place: "Room 4" }))).rejects.toMatchObject({
      message: "changed_meanwhile",
      cause: { details: { theirs: { place: "Room 3" }, version: 2 } },
    });
    await expect(
      organizer().series.update(edit(id, { version: 2, from: "2031-01-08" })),
    ).rejects.toMatchObject({
      message: "series_session_gone",
    });
  });
});

describe("cancelSeries", () => {
  it("cancels this and following and frees their papers; earlier ones stay", async () => {
    const id = await create();
    const before = await made(id);
    const paperId = await aPaper(services, team);
    await organizer().sessions.setPapers({
      team: team.slug,
      sessionId: before[3]!.id,
      paperIds: [paperId],
      was: [],
    });
    const cancel = () =>
      organizer().series.cancel({ team: team.slug, seriesId: id, from: "2031-01-21", reason: "Summer" });
    expect(await cancel()).toEqual({ cancelled: 2 });
    expect(await cancel()).toEqual({ cancelled: 0 });
    expect(await read(id)).toMatchObject({ lastOn: "2031-01-14" });
    const rows = await made(id);
    expect(rows.map(({ cancelledReason, icsSequence }) => [cancelledReason, icsSequence])).toEqual([
      [null, 0],
      [null, 0],
      ["Summer", 1],
      ["Summer", 1],
    ]);
    expect((await organizer().papers.read({ team: team.slug, paperId })).status).toBe("candidate");
    await organizer().series.cancel({ team: team.slug, seriesId: id, from: null });
    expect(await read(id)).toMatchObject({ goesOn: false, lastOn: null });
    await expect(organizer().series.update(edit(id, { version: 3 }))).rejects.toMatchObject({
      message: "series_over",
    });
  });
});
