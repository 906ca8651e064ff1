import { mostSeats } from "#domain/voting/round.ts";
import { type RoundInput, roundInput } from "#domain/voting/round-input.ts";
import { readRoundTimes } from "#domain/voting/round-times.ts";
import { inputOf, type RoundDraft } from "./round-draft.ts";
import { words } from "./words.ts";

/** As the input takes it. */
const mostQuorum = 5_000;

/**
 * What the form itself can tell is wrong, a sentence by field of the input: its own rules for numbers and times, then those
 * of the round. `now` is the moment the reader presses;
 * `voters` is how many may vote, where that is known.
 */
export const roundFaults = (
  draft: RoundDraft,
  zone: string,
  now: string,
  { openedAt, voters }: { openedAt?: string; voters?: number | undefined } = {},
): Record<string, string> => {
  const input = inputOf(draft);
  const faults: Record<string, string> = {};
  for (const { path, message } of roundInput.safeParse(input).error?.issues ?? [])
    faults[String(path[0])] ??= message;
  // What is no time at all has its sentence already.
  const isTimed = !faults.opensAt && !faults.closesAt;
  const own = { ...numberFaults(input, voters), ...(isTimed ? timeFaults(input, zone, now, openedAt) : {}) };
  const all = { ...faults, ...own };
  // Without a shortlist there is nothing yet that the seats could be too many for.
  if (all.paperIds && Number(draft.seats) > draft.shortlist.length) delete all.seats;
  return all;
};

const numberFaults = ({ seats, quorum, paperIds }: RoundInput, voters = mostQuorum) => {
  const faults: Record<string, string> = {};
  if (!(seats >= 1 && seats <= mostSeats)) faults.seats = words.faults.seats;
  // The input's own rule over the whole does not run while a number is none.
  else if (seats > paperIds.length) faults.seats = words.faults.tooManySeats(seats, paperIds.length);
  if (quorum !== null && !(quorum >= 1 && quorum <= mostQuorum)) faults.quorum = words.faults.quorum;
  // Where nobody may vote yet, that is what is wrong.
  else if (quorum !== null && voters > 0 && quorum > voters)
    faults.quorum = words.faults.outOfReach(quorum, voters);
  return faults;
};

const timeFaults = (input: RoundInput, zone: string, now: string, openedAt?: string) => {
  const times = readRoundTimes(input, zone, now, openedAt);
  return times.ok ? {} : { [times.field]: times.sentence };
};
