import { describe, expect, it } from "vitest";
import { readRetryAfter } from "./read-retry-after.ts";

const now = Date.parse("2026-11-25T08:00:00Z");

describe("readRetryAfter", () => {
  it.each([
    ["120", 120_000],
    [" 7 ", 7_000],
    ["0", 0],
    ["999999999", 86_400_000],
    ["Wed, 25 Nov 2026 08:01:30 GMT", 90_000],
    ["Wednesday, 25-Nov-26 08:01:30 GMT", 90_000],
    ["Wed, 25 Nov 2026 07:00:00 GMT", 0],
    ["Fri, 25 Nov 2050 07:00:00 GMT", 86_400_000],
    ["soon", null],
    ["-5", null],
    ["1.5", null],
    ["", null],
    [null, null],
  ])("reads %j", (header, milliseconds) => {
    expect(readRetryAfter(header, now)).toBe(milliseconds);
  });
});
