import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeBusy } from "./merge-busy.ts";

const moment = fc
  .integer({ min: 0, max: 200 })
  .map((hours) => new Date(Date.UTC(2026, 9, 20) + hours * 3_600_000).toISOString());
const intervals = fc.array(fc.record({ startsAt: moment, endsAt: moment }), { maxLength: 40 });

it("covers the same moments by the fewest stretches, in order", () => {
  fc.assert(
    fc.property(intervals, moment, (given, at) => {
      const { intervals: all } = mergeBusy({ intervals: given, days: [] });
      const covers = (list: typeof given) =>
        list.some(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
      expect(covers(all)).toBe(covers(given));
      for (const [n, { startsAt, endsAt }] of all.entries()) {
        expect(startsAt < endsAt).toBe(true);
        expect((all[n - 1]?.endsAt ?? "") < startsAt).toBe(true);
      }
    }),
  );
});

it("keeps whole days apart from moments", () => {
  const days = [
    { startsOn: "2026-10-22", endsOn: "2026-10-23" },
    { startsOn: "2026-10-20", endsOn: "2026-10-22" },
    { startsOn: "2026-11-01", endsOn: "2026-11-02" },
  ];
  const interval = { startsAt: "2026-10-20T08:00:00.000Z", endsAt: "2026-10-20T09:00:00.000Z" };
  expect(mergeBusy({ intervals: [interval], days })).toEqual({
    intervals: [interval],
    days: [
      { startsOn: "2026-10-20", endsOn: "2026-10-23" },
      { startsOn: "2026-11-01", endsOn: "2026-11-02" },
    ],
  });
});
