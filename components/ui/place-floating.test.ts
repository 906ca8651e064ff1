import fc from "fast-check";
import { expect, test } from "vitest";
import { placeFloating } from "./place-floating.ts";

const view = { width: 360, height: 640 };

test("lies under its anchor, at the wanted edge", () => {
  const anchor = { left: 100, right: 140, top: 50, bottom: 80 };
  expect(placeFloating(anchor, { width: 90, height: 200 }, view, "start")).toEqual({ left: 100, top: 84 });
  expect(placeFloating(anchor, { width: 90, height: 200 }, view, "end")).toEqual({ left: 50, top: 84 });
  expect(placeFloating(anchor, { width: 90, height: 200 }, view, "center")).toEqual({ left: 75, top: 84 });
});

test("turns above an anchor near the foot", () => {
  const anchor = { left: 100, right: 140, top: 590, bottom: 620 };
  expect(placeFloating(anchor, { width: 90, height: 200 }, view, "start").top).toBe(386);
});

test("never leaves the window when it fits", () => {
  const px = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      px(360),
      px(640),
      px(340),
      px(620),
      fc.constantFrom("start", "end", "center"),
      (x, y, w, h, align) => {
        const at = placeFloating(
          { left: x, right: x + 30, top: y, bottom: y + 30 },
          { width: w, height: h },
          view,
          align as "start" | "end" | "center",
        );
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.left + w).toBeLessThanOrEqual(352);
        expect(at.top + h).toBeLessThanOrEqual(632);
      },
    ),
  );
});
