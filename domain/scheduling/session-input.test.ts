import { describe, expect, it } from "vitest";
import { paperIdsInput, sessionTextInput } from "./session-input.ts";
import { movesSession, resolveTime } from "./session-time.ts";

const when = { kind: "timed", localStart: "2026-10-20T18:00", durationMinutes: 60 } as const;
const read = (fields: object) => sessionTextInput.safeParse({ when, ...fields });

describe("sessionTextInput", () => {
  it("reads empty fields as nothing and zones in their usual spelling", () => {
    const answer = read({
      title: "  ",
      place: " Room 2 ",
      meetingUrl: "",
      when: { ...when, zone: "europe/berlin" },
    });
    expect(answer.data).toEqual({
      title: null,
      place: "Room 2",
      meetingUrl: null,
      notes: null,
      when: { ...when, zone: "Europe/Berlin" },
    });
  });

  it.each([
    { when: { ...when, zone: "+02:00" } },
    { when: { ...when, localStart: "2026-02-30T18:00" } },
    { when: { ...when, localStart: "2026-02-28T24:00" } },
    { when: { ...when, localStart: "2026-10-20T18:00:30" } },
    { when: { ...when, durationMinutes: 0 } },
    { when: { ...when, durationMinutes: 100_000 } },
    { when: { kind: "all_day", onDate: "2026-13-01" } },
    { meetingUrl: "javascript:alert(1)" },
    { meetingUrl: "meet.example.org" },
    { title: "two\nlines" },
    { title: "x".repeat(201) },
    { notes: "x".repeat(10_001) },
  ])("refuses %j", (fields) => {
    expect(read(fields).success).toBe(false);
  });

  it("takes a paper once", () => {
    const id = "0190f0c4-8c5e-7000-8000-000000000001";
    expect(paperIdsInput.safeParse([id, id]).success).toBe(false);
    expect(paperIdsInput.safeParse([id]).success).toBe(true);
  });
});

describe("resolveTime and movesSession", () => {
  const place = { place: "Room 2", meetingUrl: null };

  it("stores the wall clock that counts, in the team's zone unless another is named", () => {
    const { time, moved } = resolveTime({ ...when, localStart: "2026-03-29T02:30" }, "Europe/Berlin");
    expect(time).toMatchObject({
      onDate: "2026-03-29",
      localStart: "2026-03-29T03:30",
      zone: "Europe/Berlin",
    });
    expect(moved?.minutes).toBe(60);
  });

  it("sees no move where only the name of the zone changes", () => {
    const berlin = { ...resolveTime(when, "Europe/Berlin").time, ...place };
    const madrid = { ...resolveTime(when, "Europe/Madrid").time, ...place };
    const london = { ...resolveTime(when, "Europe/London").time, ...place };
    expect(movesSession(berlin, madrid)).toBe(false);
    expect(movesSession(berlin, london)).toBe(true);
    expect(movesSession(berlin, { ...berlin, place: "Room 3" })).toBe(true);
    expect(
      movesSession(berlin, {
        ...berlin,
        ...resolveTime({ kind: "all_day", onDate: "2026-10-20" }, "UTC").time,
      }),
    ).toBe(true);
  });
});
