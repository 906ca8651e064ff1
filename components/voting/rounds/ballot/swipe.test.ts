import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisOf, reachOf, swipeDecision, swipeOffset } from "./swipe.ts";

const row = { approved: false, width: 328 };

describe("axisOf", () => {
  test("waits for the first pixels, then follows the longer way", () => {
    expect(axisOf({ fromX: 180, dx: 6, dy: 4 }, 360)).toBe(null);
    expect(axisOf({ fromX: 180, dx: 30, dy: 8 }, 360)).toBe("row");
    expect(axisOf({ fromX: 180, dx: 12, dy: 40 }, 360)).toBe("page");
  });
  test("leaves a slanted move and the edges of the screen to the browser", () => {
    expect(axisOf({ fromX: 180, dx: 30, dy: 28 }, 360)).toBe("page");
    expect(axisOf({ fromX: 5, dx: 80, dy: 0 }, 360)).toBe("page");
    expect(axisOf({ fromX: 355, dx: -80, dy: 0 }, 360)).toBe("page");
  });
});

describe("swipeDecision", () => {
  test("right approves, left takes back, a short one does nothing", () => {
    expect(swipeDecision(120, row)).toBe(true);
    expect(swipeDecision(-120, { ...row, approved: true })).toBe(false);
    expect(swipeDecision(60, row)).toBe(null);
  });
  test("never changes to what the row is already, and a row without width takes nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 900 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 900 }),
        (dx, approved, width) => {
          expect(swipeDecision(dx, { approved, width })).not.toBe(approved);
        },
      ),
    );
    expect(swipeDecision(0, { approved: false, width: 0 })).toBe(null);
  });
});

describe("swipeOffset", () => {
  test("follows the finger to what counts, then slower; hardly where nothing would change", () => {
    expect(swipeOffset(50, row)).toBe(50);
    expect(swipeOffset(reachOf(328) + 40, row)).toBe(reachOf(328) + 10);
    expect(swipeOffset(-400, row)).toBe(-20);
    expect(swipeOffset(0, row)).toBe(0);
  });
  test("keeps the finger's side and never overtakes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), fc.boolean(), (dx, approved) => {
        const offset = swipeOffset(dx, { approved, width: 328 });
        expect(Math.abs(offset)).toBeLessThanOrEqual(Math.abs(dx));
        expect(offset * dx).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
