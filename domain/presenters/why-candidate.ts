import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { Candidate } from "./rank-candidates.ts";

const count = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

/** Takes a candidate; gives in one or two sentences why they stand where they stand, with the numbers. */
export const whyCandidate = ({ couldPresent, given, coming, lastOn, earlier }: Candidate): string =>
  [
    earlier === "declined"
      ? "Declined this before."
      : earlier === "withdrawn"
        ? "Was taken off this before."
        : "",
    couldPresent ? "Could present this." : "",
    given === 0
      ? "Has not presented yet."
      : `Presented ${count(given)} so far${lastOn ? `, last on ${describeDate(lastOn)}` : ""}.`,
    coming === 0 ? "" : `${coming === 1 ? "One talk" : `${coming} talks`} to come.`,
  ]
    .filter(Boolean)
    .join(" ");
