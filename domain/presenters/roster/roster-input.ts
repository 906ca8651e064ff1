import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { type Fraction, parse } from "#domain/voting/fraction.ts";

// Far above any group; the work grows with members × sessions².
export const mostMembers = 500;
export const mostSessions = 500;
const mostPlaces = 50;

const id = z.string().min(1, "An id is empty.").max(200, "An id is longer than 200 characters.");

const number = (least: string, isFine: (value: Fraction) => boolean) =>
  z.union([z.number(), z.string().max(20)]).transform((value, check) => {
    const read = parse(String(value));
    if (read && isFine(read)) return read;
    check.addIssue(`This is a number from ${least} on, like 2, 0.5 or "1/2"; not ${JSON.stringify(value)}.`);
    return z.NEVER;
  });

const day = z.string().transform((text, check) => {
  try {
    return Temporal.PlainDate.from(text.slice(0, 10), { overflow: "reject" }).toString();
  } catch {
    check.addIssue(`This is a day like "2026-10-20"; not ${JSON.stringify(text.slice(0, 40))}.`);
    return z.NEVER;
  }
});

const pair = z.tuple([id, id]);
const pairs = z
  .array(pair)
  .max(mostMembers * mostSessions)
  .default([]);

/** Who presents when: what the season planner asks and the command line takes. Pairs are [member, session]. */
export const rosterInput = z.object({
  members: z
    .array(
      z.object({
        id,
        /** The share of talks that is theirs: 1, 1/2; 0 is exempt. */
        weight: number("0", ({ n }) => n >= 0n).default({ n: 1n, d: 1n }),
        /** Talks given before, brought to this horizon's scale. */
        history: number("0", ({ n }) => n >= 0n).default({ n: 0n, d: 1n }),
        lastPresented: day.nullable().default(null),
      }),
    )
    .max(mostMembers, `There are more than ${mostMembers} members.`),
  sessions: z
    .array(
      z.object({
        id,
        date: day,
        needs: z.int().min(0).max(mostPlaces, `A session needs at most ${mostPlaces}.`).default(1),
      }),
    )
    .max(mostSessions, `There are more than ${mostSessions} sessions.`),
  unavailable: pairs,
  ifNeeded: pairs,
  /** How much somebody would like to (above 0) or rather not (below 0). */
  wishes: z.array(z.tuple([id, id, z.int().min(-1_000).max(1_000)])).default([]),
  locked: pairs,
  /** Pairs that were told to people already. */
  published: pairs,
  /** Days between two talks of one member, at least. */
  minGap: z.int().min(0).max(3_660).default(0),
  seed: z
    .union([z.string().max(200), z.number()])
    .transform(String)
    .default(""),
});

export type RosterInput = z.output<typeof rosterInput>;
