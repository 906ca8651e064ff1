import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { describeEnd, describeRule } from "./describe-rule.ts";
import { type End, type Pattern, readEnd, readPattern, weekdays, writePattern } from "./pattern.ts";
import { makeUp } from "./series-days.ts";

it.each([
  ["FREQ=WEEKLY", "Every Tuesday"],
  ["FREQ=WEEKLY;BYDAY=TH,TU", "Every Tuesday and Thursday"],
  ["FREQ=WEEKLY;BYDAY=MO,WE,FR", "Every Monday, Wednesday and Friday"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "Every 2 weeks on Tuesday"],
  ["FREQ=DAILY", "Every day"],
  ["FREQ=DAILY;INTERVAL=3", "Every 3 days"],
  ["FREQ=MONTHLY;BYDAY=2TU", "The second Tuesday of the month"],
  ["FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", "The last Friday of the month"],
  ["FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", "The last Friday of every 2nd month"],
  ["FREQ=MONTHLY;BYMONTHDAY=22", "The 22nd of the month"],
  ["FREQ=MONTHLY", "The 20th of the month"],
  ["FREQ=YEARLY", "Every year on 20 October"],
  ["FREQ=MONTHLY;BYDAY=MO,2TU", "By a rule of its own (FREQ=MONTHLY;BYDAY=MO,2TU)"],
])("%s is said: %s", (rule, words) => {
  expect(describeRule(rule, "2026-10-20")).toBe(words);
});

describe("describeEnd", () => {
  const endOf = (rule: string, skipDates: string[] = [], extraDates: string[] = []) =>
    describeEnd({ startsOn: "2026-10-20", rule, skipDates, extraDates });

  it("says how it ends", () => {
    expect(endOf("FREQ=DAILY;COUNT=12")).toBe("12 sessions");
    expect(endOf("FREQ=DAILY;COUNT=1")).toBe("1 session");
    expect(endOf("FREQ=DAILY;UNTIL=20270330")).toBe("until Tue 30 Mar 2027");
    expect(endOf("FREQ=DAILY")).toBe("");
  });

  it("counts sessions, not steps of the rule", () => {
    const skipDates = ["2026-10-27", "2026-11-10"];
    const rule = makeUp({ startsOn: "2026-10-20", rule: "FREQ=WEEKLY;COUNT=12", skipDates, extraDates: [] });
    expect(rule).toBe("FREQ=WEEKLY;COUNT=14");
    expect(endOf(rule, skipDates)).toBe("12 sessions");
    expect(endOf("FREQ=WEEKLY;COUNT=12", skipDates)).toBe("10 sessions");
    expect(endOf("FREQ=WEEKLY;COUNT=12", [], ["2026-10-22"])).toBe("13 sessions");
  });
});

test("a pattern that was written is read again as it was", () => {
  const interval = fc.integer({ min: 1, max: 12 });
  const weekday = fc.constantFrom(...weekdays);
  const pattern: fc.Arbitrary<Pattern> = fc.oneof(
    fc.record({ every: fc.constant("day" as const), interval }),
    fc.record({
      every: fc.constant("week" as const),
      interval,
      weekdays: fc.subarray([...weekdays], { minLength: 1 }),
    }),
    fc.record({ every: fc.constant("month" as const), interval, day: fc.integer({ min: 1, max: 31 }) }),
    fc.record({
      every: fc.constant("month" as const),
      interval,
      nth: fc.constantFrom(1, 2, 3, 4, -1),
      weekday,
    }),
  );
  const end: fc.Arbitrary<End> = fc.oneof(
    fc.constant({ by: "open" as const }),
    fc.record({ by: fc.constant("count" as const), count: fc.integer({ min: 1, max: 200 }) }),
    fc.constant({ by: "until" as const, day: "2027-03-30" }),
  );
  fc.assert(
    fc.property(pattern, end, (one, how) => {
      const text = writePattern(one, how);
      expect(readPattern(text, "2026-10-20")).toEqual(one);
      expect(readEnd(text)).toEqual(how);
    }),
  );
});
