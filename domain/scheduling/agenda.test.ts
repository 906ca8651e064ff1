import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { agendaOf } from "./agenda.ts";

const session = { startsAt: "2026-10-20T16:00:00Z", durationMinutes: 90 };
const clock = (at: string) => Temporal.Instant.from(at).toString({ smallestUnit: "minute" }).slice(11, 16);
const times = (minutes: (number | null)[], at: Parameters<typeof agendaOf>[0] = session) =>
  agendaOf(
    at,
    minutes.map((each) => ({ minutes: each })),
  ).shares.map((share) => share && `${clock(share.startsAt)}–${clock(share.endsAt)}`);

describe("agendaOf", () => {
  it("puts papers one after the other", () => {
    expect(times([40, 50])).toEqual(["16:00–16:40", "16:40–17:30"]);
  });

  it("shares what is left among the others, rounded down to 5 minutes", () => {
    expect(times([null, 40, null])).toEqual(["16:00–16:25", "16:25–17:05", "17:05–17:30"]);
    expect(times([null, null, null, null])).toEqual([
      "16:00–16:20",
      "16:20–16:40",
      "16:40–17:00",
      "17:00–17:20",
    ]);
  });

  it("says when it is overfull, and gives no time to whom none is left", () => {
    const papers = [{ minutes: 80 }, { minutes: 20 }, { minutes: null }];
    expect(agendaOf(session, papers)).toMatchObject({ isOverfull: true, over: 10 });
    expect(times([80, 20, null])).toEqual(["16:00–17:20", "17:20–17:40", null]);
    expect(agendaOf(session, [{ minutes: 90 }, { minutes: null }])).toMatchObject({
      isOverfull: true,
      over: 0,
    });
  });

  it("has no times on a whole day and nothing for no papers", () => {
    expect(times([40, null], { startsAt: null, durationMinutes: null })).toEqual([null, null]);
    expect(agendaOf(session, [])).toEqual({ shares: [], isOverfull: false, over: 0 });
  });

  const plan = fc.array(fc.option(fc.integer({ min: 1, max: 1440 })), { maxLength: 20 });

  it("never overlaps, leaves no gap, keeps what was set, and ends in time unless it says otherwise", () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 5, max: 1440 }), (minutes, durationMinutes) => {
        const at = { ...session, durationMinutes };
        const { shares, isOverfull, over } = agendaOf(
          at,
          minutes.map((each) => ({ minutes: each })),
        );
        expect(shares).toHaveLength(minutes.length);
        let now = Temporal.Instant.from(session.startsAt);
        const end = now.add({ minutes: durationMinutes });
        const open = new Set<number>();
        for (const [index, share] of shares.entries()) {
          if (!share) {
            expect(minutes[index]).toBeNull();
            continue;
          }
          expect(Temporal.Instant.compare(share.startsAt, now)).toBe(0);
          const until = Temporal.Instant.from(share.endsAt);
          const length = until.since(now).total("minutes");
          if (minutes[index] === null) open.add(length);
          else expect(length).toBe(minutes[index]);
          now = until;
        }
        expect(open.size).toBeLessThanOrEqual(1);
        for (const length of open) expect(length % 5).toBe(0);
        const beyond = now.since(end).total("minutes");
        expect(over).toBe(Math.max(0, beyond));
        if (shares.includes(null)) expect(isOverfull).toBe(true);
      }),
    );
  });
});
