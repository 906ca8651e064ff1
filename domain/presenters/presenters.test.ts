import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignmentStatuses, mayPresent, statusAfter } from "./assignment.ts";
import { type Candidate, rankCandidates } from "./rank-candidates.ts";
import { whyCandidate } from "./why-candidate.ts";

const someone = (fields: Partial<Candidate>): Candidate => ({
  userId: fields.name ?? "x",
  name: "x",
  couldPresent: false,
  given: 0,
  coming: 0,
  lastOn: null,
  earlier: null,
  ...fields,
});

describe("statusAfter", () => {
  it("answers an offer, and takes the same answer twice", () => {
    expect(statusAfter("offered", "accept")).toEqual({ ok: true, status: "accepted" });
    expect(statusAfter("accepted", "accept")).toEqual({ ok: true, status: "accepted" });
    expect(statusAfter("declined", "decline")).toEqual({ ok: true, status: "declined" });
    expect(statusAfter("declined", "accept")).toEqual({ ok: false, reason: "already_answered" });
    expect(statusAfter("accepted", "decline")).toEqual({ ok: false, reason: "already_answered" });
    expect(statusAfter("withdrawn", "accept")).toEqual({ ok: false, reason: "offer_withdrawn" });
  });

  it("gives the same when it is asked again", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...assignmentStatuses),
        fc.constantFrom("accept", "decline"),
        (status, answer) => {
          const once = statusAfter(status, answer);
          if (once.ok) expect(statusAfter(once.status, answer)).toEqual(once);
        },
      ),
    );
  });

  it("has no observers present", () => {
    expect(mayPresent("observer")).toEqual({ ok: false, reason: "not_a_presenter" });
    expect(mayPresent("member")).toEqual({ ok: true });
  });
});

describe("rankCandidates", () => {
  it("asks volunteers first, then those who presented least, then longest ago", () => {
    const ranked = rankCandidates([
      someone({ name: "often", given: 4 }),
      someone({ name: "willing", given: 9, couldPresent: true }),
      someone({ name: "declined", couldPresent: true, earlier: "declined" }),
      someone({ name: "recent", given: 1, lastOn: "2026-10-01" }),
      someone({ name: "booked", given: 0, coming: 2 }),
      someone({ name: "earlier", given: 1, lastOn: "2026-01-01" }),
      someone({ name: "new" }),
    ]);
    expect(ranked.map(({ name }) => name)).toEqual([
      "willing",
      "new",
      "earlier",
      "recent",
      "booked",
      "often",
      "declined",
    ]);
  });

  it("gives one order for every order of the input", () => {
    const person = fc.record({
      userId: fc.uuid(),
      name: fc.string({ maxLength: 3 }),
      couldPresent: fc.boolean(),
      given: fc.nat(3),
      coming: fc.nat(2),
      lastOn: fc.constantFrom(null, "2026-01-01", "2026-05-01"),
      earlier: fc.constantFrom(null, "declined" as const),
    });
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ userId }) => userId, maxLength: 8 }), (people) => {
        expect(rankCandidates(people.toReversed())).toEqual(rankCandidates(people));
      }),
    );
  });
});

describe("whyCandidate", () => {
  it("says the numbers in words", () => {
    expect(whyCandidate(someone({}))).toBe("Has not presented yet.");
    expect(whyCandidate(someone({ couldPresent: true, given: 2, lastOn: "2026-08-12" }))).toBe(
      "Could present this. Presented twice so far, last on Wed 12 Aug 2026.",
    );
    expect(whyCandidate(someone({ given: 3, coming: 1, earlier: "declined" }))).toBe(
      "Declined this before. Presented 3 times so far. One talk to come.",
    );
  });
});
