import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maySwap, type SwapDuty, type SwapMember, swapAfter } from "./swap.ts";

const duty = (over: Partial<SwapDuty>): SwapDuty => ({
  id: "a",
  userId: "ana",
  sessionId: "s1",
  paperId: "p1",
  duty: "presenter",
  status: "accepted",
  isToCome: true,
  startsAt: null,
  durationMinutes: null,
  ...over,
});
const given = duty({});
const taken = duty({ id: "b", userId: "ben", sessionId: "s2", paperId: "p2" });
const someone = (over: Partial<NonNullable<SwapMember>> = {}): SwapMember => ({
  role: "member",
  holds: [],
  awayAt: [],
  ...over,
});
const asked = { given, taken, from: "ana", to: "ben" };
const both = { giver: someone({ holds: [given] }), receiver: someone({ holds: [taken] }) };

describe("maySwap", () => {
  it("lets two exchange what they hold, also at one session, and one give theirs away", () => {
    expect(maySwap(asked, both)).toEqual({ ok: true });
    expect(maySwap({ ...asked, taken: null }, both)).toEqual({ ok: true });
    const here = { ...taken, sessionId: "s1" };
    expect(maySwap({ ...asked, taken: here }, { ...both, receiver: someone({ holds: [here] }) }).ok).toBe(
      true,
    );
  });

  it("says what is in the way", () => {
    const why = (over: Partial<typeof asked>, people: Partial<typeof both> = {}) => {
      const answer = maySwap({ ...asked, ...over }, { ...both, ...people });
      return answer.ok ? null : answer.reason;
    };
    expect(why({ to: "ana" })).toBe("swap_self");
    expect(why({ given: duty({ status: "withdrawn" }) })).toBe("swap_gone");
    expect(why({ taken: { ...taken, userId: "cem" } })).toBe("swap_gone");
    expect(why({ taken: { ...taken, isToCome: false } })).toBe("swap_late");
    expect(why({}, { receiver: null })).toBe("swap_gone");
    expect(why({}, { receiver: someone({ role: "observer" }) })).toBe("not_a_presenter");
    expect(why({}, { receiver: someone({ awayAt: ["s1"] }) })).toBe("swap_away");
    expect(why({}, { giver: someone({ awayAt: ["s2"] }) })).toBe("swap_away");
    const backup = duty({ id: "c", userId: "ben", duty: "backup" });
    expect(why({}, { receiver: someone({ holds: [taken, backup] }) })).toBe("booked_already");
    const scribe = duty({ id: "c", userId: "ben", duty: "scribe", paperId: null });
    expect(why({}, { receiver: someone({ holds: [taken, scribe] }) })).toBe("swap_two_places");
    const here = { ...taken, sessionId: "s1" };
    expect(why({ taken: here }, { receiver: someone({ holds: [here, scribe] }) })).toBeNull();
    const standby = { ...backup, paperId: "p2" };
    expect(why({}, { receiver: someone({ holds: [taken, standby] }) })).toBeNull();
    expect(
      why({ given: { ...standby, id: "a", userId: "ana" } }, { receiver: someone({ holds: [backup] }) }),
    ).toBe("booked_already");
  });

  it("never gives anybody more places at a session than they had, or one; standing by aside", () => {
    const place = fc.record({
      sessionId: fc.constantFrom("s1", "s2"),
      paperId: fc.constantFrom("p1", "p2"),
      duty: fc.constantFrom("presenter", "discussant", "scribe", "backup"),
    });
    const holdings = fc.array(place, { minLength: 1, maxLength: 4 });
    const held = (places: Partial<SwapDuty>[], userId: string) =>
      places.map((over, at) => duty({ ...over, id: `${userId}${at}`, userId }));
    const countAt = (duties: readonly SwapDuty[], sessionId: string) =>
      duties.filter((one) => one.sessionId === sessionId && one.duty !== "backup").length;
    fc.assert(
      fc.property(holdings, holdings, fc.boolean(), (one, other, isGift) => {
        const [anas, bens] = [held(one, "ana"), held(other, "ben")];
        const [mine, theirs] = [anas[0] as SwapDuty, isGift ? null : (bens[0] as SwapDuty)];
        const people = { giver: someone({ holds: anas }), receiver: someone({ holds: bens }) };
        const answer = maySwap({ given: mine, taken: theirs, from: "ana", to: "ben" }, people);
        const after = [
          [anas, [...anas.slice(1), ...(theirs ? [theirs] : [])]],
          [bens, [...bens.slice(isGift ? 0 : 1), mine]],
        ] as const;
        const isMore = after.some(([before, then]) =>
          ["s1", "s2"].some((id) => countAt(then, id) > Math.max(1, countAt(before, id))),
        );
        if (isMore) expect(answer.ok).toBe(false);
        if (!answer.ok && answer.reason === "swap_two_places") expect(isMore).toBe(true);
      }),
    );
  });

  it("refuses who has accepted a place at another session then, unless they give that away", () => {
    const at = (startsAt: string) => ({ startsAt, durationMinutes: 60 });
    const early = { ...given, ...at("2026-10-20T16:00:00.000Z") };
    const late = { ...taken, ...at("2026-10-20T16:30:00.000Z") };
    const why = (holds: SwapDuty[], swapped: SwapDuty | null) => {
      const people = { giver: someone({ holds: [early] }), receiver: someone({ holds }) };
      const answer = maySwap({ ...asked, given: early, taken: swapped }, people);
      return answer.ok ? null : answer.reason;
    };
    expect(why([late], late)).toBeNull();
    expect(why([late], null)).toBe("elsewhere_then");
    expect(why([{ ...late, status: "offered" }], null)).toBeNull();
    expect(why([{ ...late, ...at("2026-10-20T17:00:00.000Z") }], null)).toBeNull();
  });

  it("is symmetric: who may swap with whom does not depend on who asks", () => {
    const role = fc.constantFrom("observer", "member", "organizer");
    const away = fc.subarray(["s1", "s2"]);
    fc.assert(
      fc.property(role, role, away, away, (one, other, awayOne, awayOther) => {
        const giver = someone({ role: one, awayAt: awayOne, holds: [given] });
        const receiver = someone({ role: other, awayAt: awayOther, holds: [taken] });
        const back = { given: taken, taken: given, from: "ben", to: "ana" };
        expect(maySwap(back, { giver: receiver, receiver: giver }).ok).toBe(
          maySwap(asked, { giver, receiver }).ok,
        );
      }),
    );
  });
});

it("swapAfter takes the same answer twice and tells what came first", () => {
  expect(swapAfter("proposed", "accepted")).toEqual({ ok: true });
  expect(swapAfter("declined", "declined")).toEqual({ ok: true });
  expect(swapAfter("accepted", "withdrawn")).toEqual({ ok: false, reason: "swap_answered" });
  expect(swapAfter("withdrawn", "accepted")).toEqual({ ok: false, reason: "swap_withdrawn" });
  expect(swapAfter("overtaken", "accepted")).toEqual({ ok: false, reason: "swap_overtaken" });
});
