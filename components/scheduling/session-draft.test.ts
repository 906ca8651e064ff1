import { expect, it } from "vitest";
import { draftOf, mergeDraft, startOf, textOf } from "./session-draft.ts";

const timed = {
  kind: "timed",
  localStart: "2026-10-20T18:00",
  zone: "Europe/Berlin",
  durationMinutes: 90,
} as const;
const rest = { title: null, place: "Room 2", meetingUrl: null, notes: "Bring tea" };

it("gives back what it was filled with", () => {
  for (const when of [timed, { kind: "all_day", onDate: "2026-10-20" } as const]) {
    const text = { ...rest, when };
    expect(textOf(draftOf(text, { zone: "Asia/Kathmandu" }))).toEqual(text);
  }
});

it("says when it would begin, and nothing while the fields are half filled", () => {
  expect(startOf({ date: "2026-03-29", time: "02:30", zone: "Europe/Berlin" })?.moved?.to).toBe(
    "2026-03-29T03:30",
  );
  expect(startOf({ date: "", time: "18:00", zone: "Europe/Berlin" })).toBeNull();
  expect(startOf({ date: "2026-03-29", time: "", zone: "Europe/Berlin" })).toBeNull();
});

it("keeps what you changed and takes what only somebody else changed", () => {
  const base = draftOf({ ...rest, when: timed }, { zone: "UTC" });
  const theirs = { ...base, place: "Room 3", notes: "Bring cake" };
  const yours = { ...base, notes: "Bring coffee", time: "19:00" };
  expect(mergeDraft(base, theirs, yours)).toEqual({
    ...base,
    place: "Room 3",
    notes: "Bring coffee",
    time: "19:00",
  });
});
