import { expect, it } from "vitest";
import { dayText } from "./day-text.ts";

it("writes a day the same on every server and in every browser", () => {
  expect(dayText("2026-08-12")).toBe("12 Aug 2026");
  expect(dayText("2026-09-01")).toBe("1 Sep 2026");
  expect(dayText("2026-12-31", true)).toBe("31 Dec");
});
