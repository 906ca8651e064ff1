import * as z from "zod";
import { parse } from "#domain/voting/fraction.ts";
import { rules } from "./rules.ts";

// Far above any group, low enough that no text can hold the machine for minutes.
export const mostVoters = 5_000;
export const mostCandidates = 1_000;

const name = z.string().min(1, "A name is empty.").max(200, "A name is longer than 200 characters.");

/** A weight above 0: 2, 0.5, "1/3". Short, because a common denominator of all weights is computed with. */
const weight = z
  .union([z.number(), z.string().max(20, "A weight is longer than 20 characters.")])
  .transform((value, check) => {
    const read = parse(String(value));
    if (read && read.n > 0n) return read;
    check.addIssue(`A weight is a number above 0, like 2 or "1/2"; this is ${JSON.stringify(value)}.`);
    return z.NEVER;
  });

/** A load that was printed before. */
export const loadInput = z.union([z.number(), z.string().max(10_000)]).transform((value, check) => {
  const read = parse(String(value));
  if (read && read.n >= 0n) return read;
  check.addIssue('A load is a number from 0 on, like 2 or "1/2".');
  return z.NEVER;
});

export const ballotInput = z.object({
  voter: name,
  weight: weight.optional(),
  approves: z.array(name).max(mostCandidates).default([]),
  ranks: z.array(z.array(name).max(mostCandidates)).max(mostCandidates).default([]),
});

export type BallotInput = z.output<typeof ballotInput>;

const ballots = z.array(ballotInput).max(mostVoters, `There are more than ${mostVoters} ballots.`);

/** A document to count, as the command line takes it. */
export const tallyInput = z.object({
  rule: z.enum(rules, `The rule is one of ${rules.join(", ")}.`).optional(),
  seats: z.int("Seats is a whole number.").min(1, "There is at least one seat.").optional(),
  candidates: z.array(name).max(mostCandidates, `There are more than ${mostCandidates} candidates.`),
  ballots: ballots.default([]),
  loads: z.record(name, loadInput).optional(),
  rounds: z.array(ballots).max(mostCandidates).optional(),
});

export type TallyInput = z.output<typeof tallyInput>;
