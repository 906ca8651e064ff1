import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignmentStatuses, statusAfter, statusAfterHeld } from "./assignment.ts";
import { dutyKeyOf, dutyKindInput, moveKey } from "./duty-kind.ts";
import {
  answerByAfterMove,
  answerByOf,
  beginOf,
  isOverdue,
  isShortNotice,
  materialsDueOf,
} from "./duty-times.ts";
import { describeElsewhere, isHeldElsewhere } from "./elsewhere.ts";
import { type Candidate, nextCandidate } from "./rank-candidates.ts";

const now = "2026-10-01T12:00:00.000Z";

describe("moments", () => {
  it("let an offer wait its days, never beyond the beginning", () => {
    expect(answerByOf(now, 5, "2026-11-01T12:00:00.000Z")).toBe("2026-10-06T12:00:00.000Z");
    expect(answerByOf(now, 5, "2026-10-03T12:00:00.000Z")).toBe("2026-10-03T12:00:00.000Z");
    expect(answerByOf(now, 0, "2026-11-01T12:00:00.000Z")).toBeNull();
    expect(answerByOf(now, 5, now)).toBeNull();
  });

  it("follow a session that is moved, counted from the offer", () => {
    const offer = { createdAt: "2026-09-29T12:00:00.000Z", answerBy: "2026-10-04T12:00:00.000Z" };
    const moved = (begin: string, days = 5) => answerByAfterMove(offer, days, begin, now);
    expect(moved("2026-11-01T12:00:00.000Z")).toBe(offer.answerBy);
    expect(moved("2026-10-02T12:00:00.000Z")).toBe("2026-10-02T12:00:00.000Z");
    expect(moved(now)).toBeNull();
    const clipped = { ...offer, answerBy: "2026-10-02T12:00:00.000Z" };
    expect(answerByAfterMove(clipped, 5, "2026-11-01T12:00:00.000Z", now)).toBe("2026-10-04T12:00:00.000Z");
    // The team waits one day by now, or for ever: what was said stays, but not beyond the beginning.
    expect(moved("2026-11-01T12:00:00.000Z", 1)).toBe(offer.answerBy);
    expect(moved("2026-10-03T12:00:00.000Z", 0)).toBe("2026-10-03T12:00:00.000Z");
  });

  it("give a moved offer no more than its days, and nothing beyond the beginning", () => {
    const hour = fc.integer({ min: -200, max: 200 });
    const at = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    fc.assert(
      fc.property(hour, hour, fc.integer({ min: 0, max: 9 }), (ago, to, days) => {
        const createdAt = at(-Math.abs(ago));
        const was = answerByOf(createdAt, days, at(300));
        const answerBy = answerByAfterMove({ createdAt, answerBy: was }, days, at(to), now);
        if (answerBy === null) expect(days === 0 || to <= 0).toBe(true);
        else expect(answerBy <= at(to) && answerBy <= (was ?? "")).toBe(true);
      }),
    );
  });

  it("end an offer at its moment, not a second before", () => {
    expect(isOverdue(now, "2026-10-01T11:59:59.000Z")).toBe(false);
    expect(isOverdue(now, now)).toBe(true);
    expect(isOverdue(null, now)).toBe(false);
  });

  it("begin an all-day session with its day in the team's zone", () => {
    const session = { kind: "all_day" as const, onDate: "2026-10-05", startsAt: null };
    expect(beginOf(session, "Europe/Berlin")).toBe("2026-10-04T22:00:00.000Z");
    expect(materialsDueOf("2026-10-04T22:00:00.000Z", 2)).toBe("2026-10-02T22:00:00.000Z");
    expect(materialsDueOf("2026-10-04T22:00:00.000Z", 0)).toBeNull();
  });

  it("call the last 48 hours before a session short notice", () => {
    expect(isShortNotice("2026-10-03T12:00:00.000Z", now)).toBe(true);
    expect(isShortNotice("2026-10-03T12:00:01.000Z", now)).toBe(false);
    expect(isShortNotice(now, now)).toBe(false);
  });
});

describe("statuses", () => {
  it("refuse an answer to an offer that ended", () => {
    expect(statusAfter("expired", "accept")).toEqual({ ok: false, reason: "offer_expired" });
  });

  it("go between done and missed and back, and from nowhere else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...assignmentStatuses), fc.boolean(), (status, isMissed) => {
        const after = statusAfterHeld(status, isMissed);
        expect(after.ok).toBe(status === "accepted" || status === "missed");
        if (after.ok) expect(statusAfterHeld(after.status, isMissed)).toEqual(after);
      }),
    );
  });
});

describe("describeElsewhere", () => {
  it("says what somebody has at the same time, and where", () => {
    const place = { duty: "presenter", status: "accepted", about: "Tides" } as const;
    expect(describeElsewhere(place)).toBe("already presents at the same time in “Tides”");
    expect(describeElsewhere({ ...place, status: "offered" })).toBe(
      "is asked to present at the same time in “Tides”",
    );
    expect(describeElsewhere({ ...place, duty: "scribe", about: null })).toBe(
      "already has a duty at the same time at another session",
    );
  });

  it("holds who asks by what they accepted, and who is asked by open offers too", () => {
    expect(isHeldElsewhere([{ status: "offered" }], "accepted")).toBe(false);
    expect(isHeldElsewhere([{ status: "offered" }], "offered")).toBe(true);
    expect(isHeldElsewhere([{ status: "accepted" }], "accepted")).toBe(true);
    expect(isHeldElsewhere([], "offered")).toBe(false);
  });
});

describe("nextCandidate", () => {
  const someone = (name: string, more: Partial<Candidate> = {}): Candidate => ({
    userId: name,
    name,
    couldPresent: false,
    given: 0,
    coming: 0,
    lastOn: null,
    earlier: null,
    ...more,
  });

  it("passes over who was asked before, is away, busy or exempt", () => {
    const people = [
      someone("a", { earlier: "expired" }),
      someone("b", { hindered: "away" }),
      someone("c", { hindered: "busy" }),
      someone("d", { hindered: "exempt" }),
    ];
    expect(nextCandidate(people)).toBeUndefined();
    expect(nextCandidate([...people, someone("e", { given: 9 })])?.name).toBe("e");
  });
});

describe("duty kinds", () => {
  it("get keys of their own that are never the presenter's or the backup's", () => {
    expect(dutyKeyOf("Time-keeper", [])).toBe("time-keeper");
    expect(dutyKeyOf("Backup", ["backup-2"])).toBe("backup-3");
    fc.assert(
      fc.property(fc.string(), fc.array(fc.constantFrom("duty", "a", "b")), (name, taken) => {
        expect([...taken, "presenter", "backup", ""]).not.toContain(dutyKeyOf(name, taken));
      }),
    );
  });

  it("have names with something in them", () => {
    expect(dutyKindInput.safeParse({ name: "  " }).success).toBe(false);
    expect(dutyKindInput.parse({ name: " Time   keeper " })).toEqual({ name: "Time keeper", perSession: 1 });
  });

  it("move a step, and stay at the ends", () => {
    expect(moveKey(["a", "b", "c"], "c", "up")).toEqual(["a", "c", "b"]);
    expect(moveKey(["a", "b"], "a", "up")).toEqual(["a", "b"]);
    expect(moveKey(["a", "b"], "x", "down")).toEqual(["a", "b"]);
  });
});
