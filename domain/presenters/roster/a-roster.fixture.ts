import { createHash } from "node:crypto";
import fc from "fast-check";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

type Sizes = { members: number; sessions: number };

const day = (number: number): string => new Date(Date.UTC(2026, 9, 1 + number)).toISOString().slice(0, 10);

/** Documents of at most so many members and sessions, with everything that can be said in one. */
export const aRosterDocument = ({ members, sessions }: Sizes) =>
  fc.tuple(fc.integer({ min: 1, max: members }), fc.integer({ min: 1, max: sessions })).chain(([m, s]) => {
    const pair = fc
      .tuple(fc.nat(m - 1), fc.nat(s - 1))
      .map(([a, b]) => [`m${a}`, `s${b}`] as [string, string]);
    const pairs = (max: number) => fc.uniqueArray(pair, { maxLength: max, selector: String });
    return fc.record({
      members: fc.tuple(
        ...Array.from({ length: m }, (_, at) =>
          fc.record({
            id: fc.constant(`m${at}`),
            weight: fc.constantFrom(1, 1, 1, 0.5, 0),
            history: fc.constantFrom(0, 0, 1, 1.5, 2),
            lastPresented: fc.constantFrom(null, "2026-06-01", "2026-09-10"),
          }),
        ),
      ),
      sessions: fc.tuple(
        ...Array.from({ length: s }, (_, at) =>
          fc.record({
            id: fc.constant(`s${at}`),
            date: fc.nat(60).map(day),
            needs: fc.constantFrom(1, 1, 1, 2, 0),
          }),
        ),
      ),
      unavailable: pairs(m * s),
      ifNeeded: pairs(3),
      wishes: fc.array(
        fc
          .tuple(pair, fc.integer({ min: -2, max: 2 }))
          .map(([[a, b], wish]) => [a, b, wish] as [string, string, number]),
        { maxLength: 3 },
      ),
      published: pairs(3),
      seed: fc.constantFrom("x", "y"),
    });
  });
