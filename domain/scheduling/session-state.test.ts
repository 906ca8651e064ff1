import { describe, expect, it } from "vitest";
import {
  hasBegun,
  mayCancel,
  mayEdit,
  mayMark,
  mayUndo,
  type SessionFacts,
  sessionState,
} from "./session-state.ts";

const timed: SessionFacts = {
  kind: "timed",
  onDate: "2026-12-04",
  startsAt: "2026-12-04T17:00:00.000Z",
  durationMinutes: 60,
  heldAt: null,
  notHeldAt: null,
  cancelledAt: null,
};
const allDay: SessionFacts = { ...timed, kind: "all_day", startsAt: null, durationMinutes: null };
const at = (now: string, zone = "Europe/Berlin") => ({ now, zone });
const before = at("2026-12-04T16:59:59.999Z");
const during = at("2026-12-04T17:00:00.000Z");
const after = at("2026-12-04T18:00:00.000Z");
const no = (reason: string) => ({ ok: false, reason });

describe("sessionState", () => {
  it("follows the clock until somebody says what became of it", () => {
    expect([before, during, after].map((moment) => sessionState(timed, moment))).toEqual([
      "planned",
      "planned",
      "over",
    ]);
    const said = { heldAt: "held", notHeldAt: "not_held", cancelledAt: "cancelled" } as const;
    for (const [column, state] of Object.entries(said))
      expect(sessionState({ ...timed, [column]: before.now }, after)).toBe(state);
  });

  it("lets a whole day begin and end on the team's calendar", () => {
    const eve = "2026-12-03T22:30:00.000Z";
    expect(hasBegun(allDay, at(eve))).toBe(false);
    expect(hasBegun(allDay, at(eve, "Asia/Kathmandu"))).toBe(true);
    const night = "2026-12-04T23:30:00.000Z";
    expect(sessionState(allDay, at(night))).toBe("over");
    expect(sessionState(allDay, at(night, "America/St_Johns"))).toBe("planned");
  });
});

describe("what may be done", () => {
  it("can be cancelled before it begins, marked from then on", () => {
    expect(mayCancel(timed, before)).toEqual({ ok: true });
    expect(mayCancel(timed, during)).toEqual(no("session_begun"));
    expect(mayMark(timed, before)).toEqual(no("session_not_begun"));
    expect(mayMark(timed, during)).toEqual({ ok: true });
    expect(mayEdit(timed)).toEqual({ ok: true });
  });

  it.each(["heldAt", "notHeldAt", "cancelledAt"] as const)(
    "nothing but undo once %s is set, for 30 days",
    (column) => {
      const closed = { ...timed, [column]: "2026-12-05T10:00:00.000Z" };
      expect([mayEdit(closed), mayMark(closed, after), mayCancel(closed, before)]).toEqual(
        Array(3).fill(no("session_over")),
      );
      expect(mayUndo(closed, at("2027-01-04T09:59:59.999Z"))).toEqual({ ok: true });
      expect(mayUndo(closed, at("2027-01-04T10:00:00.000Z"))).toEqual(no("undo_too_late"));
    },
  );

  it("has nothing to undo while it is open", () => {
    expect(mayUndo(timed, after)).toEqual(no("nothing_to_undo"));
  });
});
