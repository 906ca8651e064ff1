import { mostSeats } from "#domain/voting/round.ts";
import { type RoundInput, roundInput } from "#domain/voting/round-input.ts";
import { momentOf } from "../wall-clock.ts";
import { inputOf, type RoundDraft } from "./round-draft.ts";
import { words } from "./words.ts";

/** As the input takes it. */
const mostQuorum = 5_000;

/**
 * What the form itself can tell is wrong, a sentence by field of the input: its own rules for numbers and times, then those
 * of the round. `now` is the moment the reader presses.
 */
export const roundFaults = (draft: RoundDraft, zone: string, now: string): Record<string, string> => {
  const input = inputOf(draft);
  const faults: Record<string, string> = {};
  for (const { path, message } of roundInput.safeParse(input).error?.issues ?? [])
    faults[String(path[0])] ??= message;
  const own = { ...numberFaults(input), ...timeFaults(draft, zone, now) };
  // Without a shortlist there is nothing yet that the seats could be too many for.
  if (faults.paperIds) delete faults.seats;
  return { ...faults, ...own };
};

const numberFaults = ({ seats, quorum }: RoundInput) => ({
  ...(seats >= 1 && seats <= mostSeats ? {} : { seats: words.faults.seats }),
  ...(quorum === null || (quorum >= 1 && quorum <= mostQuorum) ? {} : { quorum: words.faults.quorum }),
});

const timeFaults = (draft: RoundDraft, zone: string, now: string): Record<string, string> => {
  const closes = momentOf(draft.closes, zone);
  const opens = draft.opensLater ? momentOf(draft.opens, zone) : null;
  const faults: Record<string, string> = {};
  if (draft.opensLater && !opens) faults.opensAt = words.faults.day;
  if (!closes) faults.closesAt = words.faults.day;
  else if (closes.startsAt <= now) faults.closesAt = words.faults.past;
  else if (opens && closes.startsAt <= opens.startsAt) faults.closesAt = words.faults.order;
  return faults;
};
