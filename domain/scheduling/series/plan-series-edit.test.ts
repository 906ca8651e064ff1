import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type Existing, planSeriesEdit } from "./plan-series-edit.ts";
import { seriesDays } from "./series-days.ts";
import { occurrenceOn, type SeriesText, scheduleOf } from "./series-text.ts";

const zone = "Europe/Berlin";
const moment = { now: "2026-11-05T12:00:00.000Z", zone };
const horizon = "2027-05-06";
const open = { heldAt: null, notHeldAt: null, cancelledAt: null };

const tuesdays = (change: Partial<SeriesText> = {}): SeriesText => ({
  title: "Reading group",
  when: { kind: "timed", localStart: "2026-10-20T18:00", zone, durationMinutes: 60 },
  place: "Room 2",
  meetingUrl: null,
  notes: null,
  rule: "FREQ=WEEKLY;COUNT=8",
  skipDates: [],
  extraDates: [],
  ...change,
});

/** The sessions a series has made, as they stand. */
const made = (text: SeriesText, change: (day: string) => Partial<Existing> = () => ({})): Existing[] =>
  seriesDays(scheduleOf(text), { until: horizon }).map((day) => ({
    id: day,
    occurrenceOn: day,
    ...occurrenceOn(text, day, zone).occurrence,
    ...open,
    ...change(day),
  }));

const plan = (
  was: SeriesText,
  sessions: Existing[],
  text: SeriesText,
  from: string | null,
  changesDays = true,
) => planSeriesEdit({ was, sessions, edit: { from, text, changesDays }, moment, horizon });
const later = (text: SeriesText, clock: string): SeriesText => ({
  ...text,
  when: { kind: "timed", localStart: `2026-10-20T${clock}`, zone, durationMinutes: 60 },
});

describe("planSeriesEdit", () => {
  it("moves all to come by an hour where the series stands; what was stays", () => {
    const was = tuesdays();
    const { ends, changes, cancels, makes } = plan(was, made(was), later(was, "19:00"), null, false);
    expect({ ends, cancels, makes }).toEqual({ ends: null, cancels: [], makes: [] });
    expect(changes.map(({ on, becomes }) => [on, becomes.localStart])).toEqual(
      ["2026-11-10", "2026-11-17", "2026-11-24", "2026-12-01", "2026-12-08"].map((day) => [
        day,
        `${day}T19:00`,
      ]),
    );
  });

  it("splits for this and following: the old one ends before, the new one counts the rest", () => {
    const was = tuesdays({ skipDates: ["2026-12-01"] });
    const { ends, becomes, changes } = plan(was, made(was), later(was, "19:00"), "2026-11-24", false);
    expect(ends?.rule).toBe("FREQ=WEEKLY;UNTIL=20261123");
    expect(becomes.rule).toBe("FREQ=WEEKLY;COUNT=3");
    expect(becomes.skipDates).toEqual(["2026-12-01"]);
    expect(scheduleOf(becomes).startsOn).toBe("2026-11-24");
    expect(changes.map(({ on }) => on)).toEqual(["2026-11-24", "2026-12-08"]);
  });

  it("with its first session, this and following is all", () => {
    const was = tuesdays({ when: { kind: "all_day", onDate: "2026-11-10" } });
    const asked = { ...was, title: "Journal club" };
    expect(plan(was, made(was), asked, "2026-11-10", false)).toMatchObject({ ends: null });
  });

  it("keeps sessions on days both schedules give and moves the others in order", () => {
    const was = tuesdays({ when: { kind: "all_day", onDate: "2026-11-10" }, rule: "FREQ=WEEKLY;COUNT=4" });
    const asked = { ...was, rule: "FREQ=WEEKLY;INTERVAL=2;COUNT=5" };
    const { changes, makes, cancels } = plan(was, made(was), asked, null);
    expect(changes.map(({ session, on }) => [session.id, on])).toEqual([
      ["2026-11-10", "2026-11-10"],
      ["2026-11-17", "2026-12-08"],
      ["2026-11-24", "2026-11-24"],
      ["2026-12-01", "2026-12-22"],
    ]);
    expect(makes.map(({ on }) => on)).toEqual(["2027-01-05"]);
    expect(cancels).toEqual([]);
  });

  it("keeps what a session has of its own, and says so", () => {
    const was = tuesdays();
    const sessions = made(was, (day) =>
      day === "2026-11-17"
        ? { title: "Guest talk", localStart: "2026-11-18T20:00", onDate: "2026-11-18" }
        : {},
    );
    const { changes } = plan(was, sessions, { ...later(was, "19:00"), place: "Room 3" }, null, false);
    expect(changes[1]).toMatchObject({
      kept: ["when"],
      becomes: { title: "Guest talk", localStart: "2026-11-18T20:00", place: "Room 3" },
    });
    expect(changes[0]?.kept).toEqual([]);
  });

  it("never makes again what was cancelled on its own", () => {
    const was = tuesdays();
    const off = { cancelledAt: "2026-11-01T12:00:00.000Z" };
    const sessions = made(was, (day) => (day === "2026-12-01" ? off : {}));
    for (const from of [null, "2026-11-17"]) {
      const { changes, makes, becomes } = plan(was, sessions, { ...was, title: "New" }, from, false);
      expect([...changes, ...makes].map(({ on }) => on)).not.toContain("2026-12-01");
      if (from) expect(becomes.skipDates).toContain("2026-12-01");
    }
  });

  it("holds for any edit: nothing past changes, nobody is doubled or lost, own fields stay", () => {
    const rule = fc
      .tuple(
        fc.constantFrom(
          "FREQ=WEEKLY",
          "FREQ=WEEKLY;BYDAY=TU,TH",
          "FREQ=MONTHLY;BYDAY=2WE",
          "FREQ=DAILY;INTERVAL=3",
        ),
        fc.constantFrom("", ";COUNT=5", ";COUNT=12", ";UNTIL=20261231"),
      )
      .map((parts) => parts.join(""));
    const days = fc.uniqueArray(
      fc
        .integer({ min: 0, max: 80 })
        .map((n) => Temporal.PlainDate.from("2026-10-20").add({ days: n }).toString()),
      { maxLength: 5 },
    );
    const fates = fc.array(fc.constantFrom("", "cancelled", "own place", "own time"), {
      minLength: 90,
      maxLength: 90,
    });
    fc.assert(
      fc.property(
        rule,
        rule,
        days,
        days,
        fates,
        fc.nat(100),
        fc.boolean(),
        (one, other, skip, extra, fate, at, all) => {
          const was = tuesdays({ rule: one, skipDates: skip });
          const sessions = made(was).map((session, n) => ({
            ...session,
            ...(fate[n] === "cancelled" ? { cancelledAt: "2026-11-01T12:00:00.000Z" } : {}),
            ...(fate[n] === "own place" ? { place: "The pub" } : {}),
            ...(fate[n] === "own time" ? { localStart: `${session.onDate}T20:15` } : {}),
          }));
          const from = all ? null : (sessions[at % sessions.length]?.occurrenceOn ?? null);
          const text = { ...later(was, "19:30"), rule: other, extraDates: extra, place: "Room 9" };
          const { ends, becomes, changes, cancels, makes } = plan(was, sessions, text, from);
          const touched = [...changes.map(({ session }) => session), ...cancels];
          for (const session of touched) {
            expect(session.cancelledAt).toBeNull();
            expect(session.startsAt! > moment.now).toBe(true);
            if (from) expect(session.occurrenceOn >= from).toBe(true);
          }
          const coming = sessions.filter(
            ({ cancelledAt, startsAt, occurrenceOn: day }) =>
              !cancelledAt && startsAt! > moment.now && (from === null || day >= from),
          );
          expect(touched.map(({ id }) => id).sort()).toEqual(coming.map(({ id }) => id).sort());
          const on = [...changes, ...makes].map((each) => each.on);
          expect(new Set(on).size).toBe(on.length);
          const rest = ends ? [] : sessions.filter((session) => !touched.includes(session));
          expect(rest.filter(({ occurrenceOn: day }) => on.includes(day))).toEqual([]);
          const met = seriesDays(scheduleOf(becomes), { from: "2026-11-05", until: horizon });
          expect(on.filter((day) => day <= horizon && !met.includes(day))).toEqual([]);
          if (cancels.length > 0) expect(makes).toEqual([]);
          for (const { session, becomes: next } of changes) {
            if (session.place === "The pub") expect(next.place).toBe("The pub");
            else expect(next.place).toBe("Room 9");
            if (session.localStart?.endsWith("20:15")) expect(next.localStart).toBe(session.localStart);
            else expect(next.localStart).toMatch(/T19:30$/);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
