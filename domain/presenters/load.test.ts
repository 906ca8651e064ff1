import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFairness, describeLoad, describeWhy } from "./describe-load.ts";
import { type Counted, type Group, loadOf, meanLoad, rateOf } from "./load.ts";

const counted = fc
  .record({
    share: fc.constantFrom(0, 0.25, 0.5, 1),
    sessions: fc.nat(60),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ share, sessions, part }): Counted => ({ share, sessions, talks: Math.floor(part * sessions) }));

const as = (mean: number, newcomers: Group["newcomers"] = "mean"): Group => ({ mean, held: 60, newcomers });

describe("rateOf", () => {
  it("takes a group that has held few sessions so far by its word", () => {
    expect(rateOf({ share: 1, talks: 1, sessions: 1 }, { mean: 0.1, held: 1, newcomers: "mean" })).toBe(1);
  });

  it("is talks ÷ sessions once somebody has seen one turn of the group", () => {
    fc.assert(
      fc.property(counted, fc.double({ min: 0.05, max: 1, noNaN: true }), (member, mean) => {
        const rate = rateOf(member, as(mean));
        if (member.sessions >= Math.ceil(1 / mean)) expect(rate).toBe(member.talks / member.sessions);
        expect(rateOf(member, as(mean, "zero"))).toBe(member.sessions ? member.talks / member.sessions : 0);
      }),
    );
  });

  it("starts a newcomer at the group's mean, by their share, and never jumps past it by a session without a talk", () => {
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 12 }), fc.constantFrom(0.25, 0.5, 1), (others, share) => {
        const mean = meanLoad(others);
        const rateAfter = (sessions: number) => rateOf({ share, talks: 0, sessions }, as(mean));
        expect(loadOf({ share, rate: rateAfter(0) })).toBeCloseTo(mean, 12);
        for (let n = 1; n <= 12; n++) expect(rateAfter(n)).toBeLessThanOrEqual(rateAfter(n - 1));
        if (mean > 0 && mean < 1) expect(rateAfter(1)).toBeGreaterThan(0);
        expect(rateOf({ share, talks: 0, sessions: 0 }, as(mean, "zero"))).toBe(0);
      }),
    );
  });

  it("rises with every talk and falls with every session", () => {
    fc.assert(
      fc.property(counted, fc.double({ min: 0.001, max: 1, noNaN: true }), (member, mean) => {
        const more = { ...member, talks: member.talks + 1 };
        if (member.sessions > 0) expect(rateOf(more, as(mean))).toBeGreaterThan(rateOf(member, as(mean)));
        const longer = { ...member, sessions: member.sessions + 1 };
        expect(rateOf(longer, as(0, "zero"))).toBeLessThanOrEqual(rateOf(member, as(0, "zero")));
      }),
    );
  });
});

describe("meanLoad", () => {
  it("is one number for equal loads, and exempt people do not count", () => {
    const full = { share: 1, talks: 4, sessions: 20 };
    const half = { share: 0.5, talks: 2, sessions: 20 };
    expect(meanLoad([full, half, { share: 0, talks: 7, sessions: 20 }])).toBeCloseTo(0.2, 12);
    expect(meanLoad([])).toBe(0);
    expect(loadOf({ share: 0.5, rate: 0.1 })).toBe(0.2);
    expect(loadOf({ share: 0, rate: 0 })).toBeNull();
  });

  it("lies between the least and the greatest load", () => {
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1 }), (members) => {
        const loads = members
          .filter(({ share, sessions }) => share > 0 && sessions > 0)
          .map(({ share, talks, sessions }) => talks / sessions / share);
        if (loads.length === 0) return;
        const mean = meanLoad(members);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...loads) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...loads) + 1e-9);
      }),
    );
  });
});

describe("describeFairness", () => {
  const of = (name: string, talks: number) => ({ name, talks, sessions: 20, share: 1 });

  it("names who is a whole talk from their share, or says that nobody is", () => {
    const even = [of("Ana", 2), of("Ben", 2), of("Cem", 3)];
    expect(describeFairness(even, meanLoad(even), 12)).toBe(
      "Evenly shared: nobody is a whole talk from their share in the last 12 months.",
    );
    const uneven = [of("Ana", 0), of("Ben", 6), of("Cem", 3)];
    expect(describeFairness(uneven, meanLoad(uneven), 12)).toBe(
      "In the last 12 months, Ben gave 3 talks more than a fair share, Ana 3 talks fewer.",
    );
    const onlyFewer = [of("Ana", 1), of("Ben", 3), of("Cem", 3), of("Dee", 3)];
    expect(describeFairness(onlyFewer, meanLoad(onlyFewer), 1)).toBe(
      "In the last month, Ana gave 1.5 talks fewer than a fair share.",
    );
    expect(describeFairness([], 0, 12)).toContain("No talks were given");
  });

  it("says one member's load beside a fair share, and why it may be their turn", () => {
    expect(describeLoad(of("Ana", 2), 0.1)).toBe("2 talks in 20 sessions; a fair share is 2.");
    expect(describeLoad({ share: 0, talks: 0, sessions: 9 }, 0.1)).toBe("Presents nothing.");
    const me = { ...of("Ana", 2), rate: 0.1, lastPresentedOn: "2026-03-03" };
    expect(describeWhy(me, 0.2)).toBe(
      "Your load is 10 % of sessions, below the group's 20 %. You presented last on Tue 3 Mar 2026.",
    );
  });
});
