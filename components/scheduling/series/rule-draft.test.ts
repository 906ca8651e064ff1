import { describe, expect, it } from "vitest";
import { followDay, freshRule, ruleDraftOf, ruleFaults, ruleOf } from "./rule-draft.ts";

const days = { skipDates: [], extraDates: [] };

describe("ruleDraftOf", () => {
  it.each([
    "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270330",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
    "FREQ=MONTHLY;BYMONTHDAY=15",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1;COUNT=4",
  ])("gives %s back as it was", (rule) => {
    const count = Number(/COUNT=(\d+)/.exec(rule)?.[1] ?? 0);
    expect(ruleOf(ruleDraftOf({ rule, ...days }, "2026-10-20", count))).toBe(rule);
  });
});

describe("freshRule", () => {
  it("is weekly on the chosen day, twelve times", () => {
    expect(ruleOf(freshRule("2026-10-20"))).toBe("FREQ=WEEKLY;BYDAY=TU;COUNT=12");
  });

  it("is no rule while a field does not fit, and says which", () => {
    const fresh = freshRule("2026-10-20");
    expect(ruleFaults(fresh)).toEqual({});
    for (const [change, fault] of [
      [{ interval: "0" }, "interval"],
      [{ weekdays: [] }, "weekdays"],
      [{ every: "month", monthBy: "day", day: "32" }, "day"],
      [{ count: "201" }, "count"],
      [{ endBy: "until" }, "until"],
    ] as const) {
      const draft = { ...fresh, ...change } as typeof fresh;
      expect(ruleOf(draft)).toBeNull();
      expect(Object.keys(ruleFaults(draft))).toEqual([fault]);
    }
  });
});

describe("followDay", () => {
  it("takes the new day's weekday and date, and leaves what was chosen", () => {
    const fresh = freshRule("2026-10-20");
    expect(followDay(fresh, "2026-10-20", "2026-11-06")).toEqual(freshRule("2026-11-06"));
    const chosen = { ...fresh, weekdays: ["MO" as const], nth: "-1", day: "15" };
    expect(followDay(chosen, "2026-10-20", "2026-11-06")).toEqual(chosen);
    expect(followDay(fresh, "2026-10-20", "")).toBe(fresh);
  });
});
