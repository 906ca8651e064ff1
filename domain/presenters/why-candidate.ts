import { describeDate } from "#domain/scheduling/describe-time.ts";
import { presenterDuty } from "./assignment.ts";
import { describeElsewhere } from "./elsewhere.ts";
import type { Candidate } from "./rank-candidates.ts";

const count = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

const hindrances = {
  away: "Away that day.",
  busy: "Has another duty there.",
  exempt: "Exempt from presenting.",
};

/** What a duty is called in these sentences. */
const spoken = (duty: string) =>
  duty === presenterDuty
    ? { never: "Has not presented yet.", did: "Presented", one: "One talk", many: "talks" }
    : { never: "Has not had this duty yet.", did: "Did this", one: "One time", many: "times" };

/** Takes a candidate and the duty; gives in one or two sentences why they stand where they stand, with the numbers. */
export const whyCandidate = (
  { couldPresent, given, coming, lastOn, earlier, hindered, elsewhere }: Candidate,
  duty: string = presenterDuty,
): string => {
  const said = spoken(duty);
  const there = elsewhere ? describeElsewhere(elsewhere) : "";
  return [
    there && `${there.charAt(0).toUpperCase()}${there.slice(1)}.`,
    earlier === "declined"
      ? "Declined this before."
      : earlier === "withdrawn"
        ? "Was taken off this before."
        : earlier === "expired"
          ? "Did not answer in time before."
          : "",
    hindered ? hindrances[hindered] : "",
    couldPresent ? "Could present this." : "",
    given === 0
      ? said.never
      : `${said.did} ${count(given)} so far${lastOn ? `, last on ${describeDate(lastOn)}` : ""}.`,
    coming === 0 ? "" : `${coming === 1 ? said.one : `${coming} ${said.many}`} to come.`,
  ]
    .filter(Boolean)
    .join(" ");
};
