import { expect, test } from "vitest";
import type { SessionDraft } from "./session-draft.ts";
import { sessionFaults } from "./session-faults.ts";

const draft: SessionDraft = {
  title: "",
  isAllDay: false,
  date: "2026-03-05",
  time: "18:00",
  zone: "Asia/Kathmandu",
  minutes: "60",
  place: "",
  meetingUrl: "",
  notes: "",
};

test.each([
  [{}, []],
  [{ minutes: "5" }, []],
  [{ minutes: "1440" }, []],
  [{ minutes: "4" }, ["minutes"]],
  [{ minutes: "1441" }, ["minutes"]],
  [{ minutes: "12.5" }, ["minutes"]],
  [{ minutes: "" }, ["minutes"]],
  [{ minutes: "1e2" }, ["minutes"]],
  [{ date: "", time: "" }, ["date", "time"]],
  [{ date: "2299-01-01" }, ["date"]],
  [{ isAllDay: true, time: "", minutes: "" }, []],
])("%j: wrong are %j", (change, wrong) =>
  expect(Object.keys(sessionFaults({ ...draft, ...change }))).toEqual(wrong),
);
