import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComingSession, planTellings, type Told } from "./plan-tellings.ts";

const here = { left: false, mailOff: false };
const gone = { left: true, mailOff: false };
const session = (sequence: number, cancelled = false, said = `at ${sequence}`): ComingSession => ({
  id: "s",
  sequence,
  cancelled,
  said,
});
const told = (sequence: number, calledOff = false) =>
  new Map([["s", { sequence, calledOff, said: `at ${sequence}` }]]);
const nothing = new Map<string, Told>();
const kinds = (...args: Parameters<typeof planTellings>) => planTellings(...args).map(({ kind }) => kind);

describe("planTellings", () => {
  it("invites, tells of a move, calls off, and invites again", () => {
    expect(kinds(here, [session(0)], nothing)).toEqual(["invited"]);
    expect(kinds(here, [session(0)], told(0))).toEqual([]);
    expect(kinds(here, [session(2)], told(0))).toEqual(["moved"]);
    expect(kinds(here, [session(3, true)], told(2))).toEqual(["cancelled"]);
    expect(kinds(here, [session(3, true)], told(3, true))).toEqual([]);
    expect(kinds(here, [session(4)], told(3, true))).toEqual(["invited"]);
  });

  it("says nothing of a session that is back where it was told to be", () => {
    expect(kinds(here, [session(2, false, "at 0")], told(0))).toEqual([]);
  });

  it("says nothing of a cancellation to whom it never invited", () => {
    expect(kinds(here, [session(1, true)], nothing)).toEqual([]);
  });

  it("takes the session out of the calendar of somebody who left, once", () => {
    expect(kinds(gone, [session(1)], told(0))).toEqual(["left"]);
    expect(kinds(gone, [session(1)], told(1, true))).toEqual([]);
    expect(kinds(gone, [session(1)], nothing)).toEqual([]);
    expect(kinds(gone, [session(2, true)], told(1))).toEqual(["cancelled"]);
  });

  it("says nothing more to whoever switched the mails off", () => {
    const off = { left: false, mailOff: true };
    expect(kinds(off, [session(1), { ...session(2, true), id: "t" }], told(0))).toEqual([]);
  });

  it("has nothing left to say once all of it is told", () => {
    const sessions = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        sequence: fc.nat(5),
        cancelled: fc.boolean(),
        said: fc.constantFrom("a", "b"),
      }),
      { selector: ({ id }) => id },
    );
    const memory = fc.option(
      fc.record({ sequence: fc.nat(5), calledOff: fc.boolean(), said: fc.constantFrom("a", "b") }),
      { nil: undefined },
    );
    const standing = fc.record({ left: fc.boolean(), mailOff: fc.boolean() });
    fc.assert(
      fc.property(standing, sessions, fc.array(memory), (reader, planned, memories) => {
        const known = new Map<string, Told>();
        for (const [at, { id }] of planned.entries()) if (memories[at]) known.set(id, memories[at]);
        for (const { sessionId, kind } of planTellings(reader, planned, known)) {
          const { sequence = 0, said = "" } = planned.find(({ id }) => id === sessionId) ?? {};
          known.set(sessionId, { sequence, said, calledOff: kind === "cancelled" || kind === "left" });
        }
        expect(planTellings(reader, planned, known)).toEqual([]);
      }),
    );
  });
});
