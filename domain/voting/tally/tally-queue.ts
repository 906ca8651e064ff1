import { format } from "#domain/voting/fraction.ts";
import type { BallotInput, TallyInput } from "./ballot-input.ts";
import { meanLoad, pickNext, type QueueLoads } from "./queue.ts";
import { readProfile } from "./read-profile.ts";
import { resultOf, type Step, type Tallied } from "./result.ts";

/**
 * Takes a document for the queue: with `rounds` one pick for each, otherwise one for each seat from the same ballots. A
 * picked paper leaves the queue, and who first shows up later starts at the mean. Gives picks and loads after them.
 */
export const tallyQueue = (vote: TallyInput, seats: number): Tallied => {
  const candidates = [...new Set(vote.candidates)];
  const rounds = vote.rounds?.slice(0, seats) ?? Array.from({ length: seats }, () => vote.ballots);
  let loads: QueueLoads = new Map(Object.entries(vote.loads ?? {}));
  const trace: Step[] = [];
  const picked = new Set<string>();
  for (const [place, ballots] of rounds.entries()) {
    const read = readProfile(candidates, ballots, rounds.length);
    if (!read.ok) return vote.rounds ? { ok: false, sentence: `Round ${place + 1}: ${read.sentence}` } : read;
    loads = welcome(loads, ballots);
    const { approvers, voters } = read.profile;
    const waiting = candidates
      .map((candidate, one) => ({
        candidate,
        approvers: (approvers[one] ?? []).map((voter) => voters[voter] ?? ""),
      }))
      .filter(({ candidate }) => !picked.has(candidate));
    const pick = pickNext(waiting, loads);
    if (!pick) break;
    trace.push(pick.step);
    picked.add(pick.step.winner);
    loads = pick.loads;
  }
  const printed = Object.fromEntries([...loads].map(([voter, load]) => [voter, format(load)]));
  return { ok: true, result: resultOf("queue", trace, printed) };
};

// All newcomers of a round start at the same mean: somebody at the mean does not move it.
const welcome = (loads: QueueLoads, ballots: readonly BallotInput[]): QueueLoads => {
  const newcomers = ballots.map(({ voter }) => voter).filter((voter) => !loads.has(voter));
  if (newcomers.length === 0) return loads;
  const mean = meanLoad(loads);
  return new Map([...loads, ...newcomers.map((voter) => [voter, mean] as const)]);
};
