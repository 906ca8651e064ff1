import { describe, expect, it } from "vitest";
import { freshSession } from "../session-draft.ts";
import { carryRule, carrySeries, carrySession } from "./carry-typed.ts";
import { freshRule } from "./rule-draft.ts";

const begun = { ...freshSession("2026-11-03", "Europe/Berlin"), title: "Seminar", place: "Room 2" };
const third = { ...begun, date: "2026-11-17", place: "The pub" };

describe("carrySession", () => {
  it("takes along what was typed, and leaves what was not", () => {
    const now = { ...third, notes: "Bring tea", time: "19:00" };
    expect(carrySession({ begun: third, now }, begun)).toEqual({
      ...begun,
      notes: "Bring tea",
      time: "19:00",
    });
    expect(carrySession(null, begun)).toBe(begun);
  });

  it("moves the other first day by as many days, and back", () => {
    const now = { ...third, date: "2026-11-18" };
    const all = carrySession({ begun: third, now }, begun);
    expect(all.date).toBe("2026-11-04");
    expect(carrySession({ begun, now: all }, third)).toEqual(now);
  });

  it("keeps an emptied day empty", () => {
    expect(carrySession({ begun: third, now: { ...third, date: "" } }, begun).date).toBe("");
  });
});

describe("carryRule", () => {
  const all = { ...freshRule("2026-11-03"), count: "8", skipDates: ["2026-11-10"] };
  const rest = { ...freshRule("2026-11-17"), count: "6", skipDates: ["2026-12-01"] };

  it("ends with as many sessions more, and never with none", () => {
    expect(carryRule({ begun: rest, now: { ...rest, count: "9" } }, all).count).toBe("11");
    expect(carryRule({ begun: all, now: { ...all, count: "1" } }, rest).count).toBe("1");
    expect(carryRule({ begun: rest, now: { ...rest, count: "" } }, all).count).toBe("");
    expect(carryRule({ begun: rest, now: rest }, all)).toEqual(all);
  });

  it("adds and takes away days, and leaves those that only the other has", () => {
    const now = { ...rest, skipDates: ["2026-11-24"], extraDates: ["2026-11-26"] };
    const was = { ...all, skipDates: ["2026-11-10", "2026-12-01"] };
    expect(carryRule({ begun: rest, now }, was)).toMatchObject({
      skipDates: ["2026-11-10", "2026-11-24"],
      extraDates: ["2026-11-26"],
    });
  });
});

it("lets a series repeat on the weekday its session was moved to", () => {
  const series = { session: begun, rule: freshRule("2026-11-03"), day: "2026-11-03" };
  const typed = { session: { begun: third, now: { ...third, date: "2026-11-19" } }, rule: null };
  expect(carrySeries(typed, series)).toMatchObject({
    session: { date: "2026-11-05", place: "Room 2" },
    rule: { weekdays: ["TH"] },
    day: "2026-11-05",
  });
  expect(carrySeries({ session: null, rule: null }, series)).toEqual(series);
});
