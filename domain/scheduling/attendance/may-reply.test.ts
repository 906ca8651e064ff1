import { describe, expect, it } from "vitest";
import type { SessionFacts } from "#domain/scheduling/session-state.ts";
import { mayReply, mayTakeAttendance, wasThere } from "./may-reply.ts";

const session: SessionFacts = {
  kind: "timed",
  onDate: "2026-12-04",
  startsAt: "2026-12-04T17:00:00.000Z",
  durationMinutes: 60,
  heldAt: null,
  notHeldAt: null,
  cancelledAt: null,
};
const at = (now: string) => ({ now, zone: "Europe/Berlin" });
const [before, during, after] = ["16:59", "17:30", "18:00"].map((time) => at(`2026-12-04T${time}:00.000Z`));
const no = (reason: string) => ({ ok: false, reason });
const said = "2026-12-04T17:20:00.000Z";

describe("mayReply", () => {
  it("lasts until the session has ended", () => {
    expect([before, during, after].map((moment) => mayReply(session, moment!))).toEqual([
      { ok: true },
      { ok: true },
      no("reply_too_late"),
    ]);
  });

  it("ends when somebody says what became of it", () => {
    expect(mayReply({ ...session, cancelledAt: said }, before!)).toEqual(no("reply_cancelled"));
    expect(mayReply({ ...session, heldAt: said }, during!)).toEqual(no("reply_too_late"));
  });
});

it("takes attendance once a session has begun, and of none that did not take place", () => {
  expect(mayTakeAttendance(session, before!)).toEqual(no("attendance_too_early"));
  expect(mayTakeAttendance(session, during!)).toEqual({ ok: true });
  expect(mayTakeAttendance({ ...session, heldAt: said }, after!)).toEqual({ ok: true });
  expect(mayTakeAttendance({ ...session, notHeldAt: said }, after!)).toEqual(no("attendance_of_none"));
  expect(mayTakeAttendance({ ...session, cancelledAt: said }, after!)).toEqual(no("attendance_of_none"));
});

it("counts whoever said yes as there, unless somebody wrote down otherwise", () => {
  expect(wasThere({ reply: "yes", attendance: null })).toBe(true);
  expect(wasThere({ reply: "maybe", attendance: null })).toBe(false);
  expect(wasThere({ reply: "yes", attendance: "absent" })).toBe(false);
  expect(wasThere({ reply: null, attendance: "present" })).toBe(true);
});
