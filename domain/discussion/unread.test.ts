import { describe, expect, it } from "vitest";
import { isNew, markSeen, newSince } from "./unread.ts";

const monday = "2026-03-02T10:00:00.000Z";
const soon = "2026-03-02T10:20:00.000Z";
const tuesday = "2026-03-03T10:00:00.000Z";

describe("newSince", () => {
  it("is everything for somebody who was never here", () => {
    expect(newSince(null, monday)).toBe(0);
  });

  it("stays through a reload and moves on with the next visit", () => {
    const first = markSeen(null, 7, monday);
    expect(first).toEqual({ prevSeen: 0, lastSeen: 7, seenAt: monday });
    expect(newSince(first, soon)).toBe(0);
    const reload = markSeen(first, 9, soon);
    expect(reload).toEqual({ prevSeen: 0, lastSeen: 9, seenAt: soon });
    expect(newSince(reload, tuesday)).toBe(9);
    expect(markSeen(reload, 12, tuesday)).toEqual({ prevSeen: 9, lastSeen: 12, seenAt: tuesday });
  });

  it("never goes back when a late tab tells an old seq", () => {
    expect(markSeen({ prevSeen: 3, lastSeen: 9, seenAt: monday }, 5, soon).lastSeen).toBe(9);
  });
});

describe("isNew", () => {
  it("never counts one's own or a deleted comment", () => {
    const comment = { seq: 5, createdBy: "ada", deletedAt: null };
    expect(isNew(comment, "bo", 4)).toBe(true);
    expect(isNew(comment, "bo", 5)).toBe(false);
    expect(isNew(comment, "ada", 0)).toBe(false);
    expect(isNew({ ...comment, deletedAt: monday }, "bo", 0)).toBe(false);
  });
});
