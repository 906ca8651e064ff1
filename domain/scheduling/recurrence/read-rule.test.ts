import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAsked } from "./read-asked.ts";
import { readRule } from "./read-rule.ts";

describe("readRule", () => {
  it("keeps the parts and takes the end apart", () => {
    const read = readRule("rrule:freq=weekly;BYDAY=TU,TH;INTERVAL=2;UNTIL=20261231T170000Z;");
    expect(read).toMatchObject({
      ok: true,
      rule: {
        freq: "WEEKLY",
        interval: 2,
        count: null,
        until: { kind: "instant", at: "2026-12-31T17:00:00Z" },
      },
    });
    expect(read.ok && [...read.rule.parts.keys()]).toEqual(["FREQ", "BYDAY", "INTERVAL"]);
  });

  it.each([
    ["", "lacks FREQ"],
    ["FREQ=OFTEN", "FREQ cannot"],
    ["FREQ=SECONDLY", "whole minute"],
    ["FREQ=DAILY;BYSECOND=30", "whole minute"],
    ["FREQ=DAILY;INTERVAL=0", "from 1 on"],
    ["FREQ=DAILY;COUNT=0", "from 1 on"],
    ["FREQ=DAILY;COUNT=-3", "COUNT cannot"],
    ["FREQ=DAILY;COUNT=3;UNTIL=20270101", "not both"],
    ["FREQ=DAILY;UNTIL=20270230", "no such day"],
    ["FREQ=DAILY;FREQ=DAILY", "twice"],
    ["FREQ=WEEKLY;DANCE=1", "no part"],
    ["FREQ=WEEKLY;toString=1", "no part"],
    [`FREQ=WEEKLY;${"X".repeat(1000)}`, "at most"],
  ])("says what is wrong with %s", (text, part) => {
    const read = readRule(text);
    expect(read.ok ? "" : read.sentence).toContain(part);
  });
});

describe("readAsked", () => {
  const berlin = { start: "2026-10-20T18:00", zone: "Europe/Berlin" };

  it.each([
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4;UNTIL=20990101",
    "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1",
    "FREQ=YEARLY;INTERVAL=999999999;BYMONTHDAY=30;BYMONTH=2;COUNT=2",
  ])("an impossible rule comes to an end: %s", (rule) => {
    expect(readAsked({ ...berlin, rule })).toMatchObject({ ok: true, occurrences: [] });
  });

  it.each(["FREQ=DAILY;COUNT=1000000000", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=2TU;COUNT=2", "FREQ=MINUTELY"])(
    "a rule without measure is refused: %s",
    (rule) => {
      expect(readAsked({ ...berlin, rule })).toMatchObject({ ok: false, sentence: expect.any(String) });
    },
  );

  it("answers anything, and never throws", () => {
    const word = fc.oneof(
      fc.constantFrom("FREQ=DAILY", "FREQ=WEEKLY", "BYDAY=MO,2TU", "COUNT=3", "INTERVAL=2", "BYSETPOS=-1"),
      fc.string(),
    );
    const rule = fc.array(word, { maxLength: 5 }).map((parts) => parts.join(";"));
    const asked = fc.record({
      start: fc.oneof(fc.constant(berlin.start), fc.string()),
      zone: fc.oneof(fc.constant(berlin.zone), fc.anything()),
      rule: fc.oneof(rule, fc.anything()),
      limit: fc.constantFrom(5, 0, undefined, "x"),
    });
    fc.assert(
      fc.property(asked, (input) => {
        expect(typeof readAsked(input).ok).toBe("boolean");
      }),
      { numRuns: 60 },
    );
  });
});
