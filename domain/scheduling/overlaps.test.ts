import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "./overlaps.ts";

const at = (minute: number, durationMinutes: number) => ({
  startsAt: new Date(Date.UTC(2026, 9, 20, 16, minute)).toISOString(),
  durationMinutes,
});

describe("overlaps", () => {
  it("is about every minute of both, the last one's end not included", () => {
    expect(overlaps(at(0, 60), at(59, 60))).toBe(true);
    expect(overlaps(at(0, 60), at(60, 60))).toBe(false);
    expect(overlaps(at(10, 20), at(0, 90))).toBe(true);
    expect(overlaps({ startsAt: null, durationMinutes: null }, at(0, 60))).toBe(false);
  });

  it("is what counting minutes says, whoever comes first", () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(span, span, ([a, long], [b, short]) => {
        const minutes = (from: number, count: number) =>
          Array.from({ length: count }, (_, more) => from + more);
        const shared = minutes(a, long).some((minute) => minutes(b, short).includes(minute));
        expect(overlaps(at(a, long), at(b, short))).toBe(shared);
        expect(overlaps(at(b, short), at(a, long))).toBe(shared);
      }),
    );
  });
});
