import * as z from "zod";
import {
  disclosures,
  fewestCandidates,
  isRanked,
  mostCandidates,
  mostRanked,
  mostSeats,
  type RoundMethod,
  roundMethods,
} from "./round.ts";
import { refuseCommittees } from "./tally/pav.ts";

const wallClock = z.string().regex(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/, "Please give a day and a time.");

const paperIds = z
  .array(z.uuid())
  .min(fewestCandidates, `A round needs at least ${fewestCandidates} papers to choose from.`)
  .max(mostCandidates, `A shortlist holds ${mostCandidates} papers at most.`)
  .refine((ids) => new Set(ids).size === ids.length, "A paper stands on a shortlist only once.");

/** What an organizer writes to make or change a round. Times are wall clocks in the team's zone; opening null is at once. */
export const roundInput = z
  .object({
    title: z
      .string()
      .trim()
      .min(1, "Please give the round a name.")
      .max(120)
      .regex(/^\P{Cc}*$/u, "Please keep this to one line."),
    paperIds,
    seats: z.int().min(1, "At least one paper is chosen.").max(mostSeats),
    method: z.enum(roundMethods),
    opensAt: wallClock.nullable(),
    closesAt: wallClock,
    quorum: z.int().min(1).max(5_000).nullable(),
    disclosure: z.enum(disclosures),
    remindHours: z.int().min(1).max(168).nullable(),
    /** Who may vote; null for every member. */
    voterIds: z.array(z.uuid()).min(1, "Somebody has to vote.").max(5_000).nullable(),
  })
  .superRefine(({ paperIds, seats, method }, check) => {
    const say = (field: string, message: string) =>
      check.addIssue({ code: "custom", path: [field], message });
    if (seats > paperIds.length)
      say("seats", `There are more seats (${seats}) than papers (${paperIds.length}).`);
    if (isRanked(method) && paperIds.length > mostRanked)
      say(
        "paperIds",
        `People can rank ${mostRanked} papers at most; this shortlist holds ${paperIds.length}.`,
      );
    const tooMany = whyNotMethod({ method, seats, papers: paperIds.length });
    if (tooMany) say("method", tooMany);
  });

/** Takes a method, seats and how many papers there are; gives why that cannot be counted, in the words of the form, or null. */
export const whyNotMethod = (asked: {
  method: RoundMethod;
  seats: number;
  papers: number;
}): string | null => {
  const { method, seats, papers } = asked;
  if (method !== "pav" || !(seats >= 1 && seats <= papers) || !refuseCommittees(papers, seats)) return null;
  return `${seats} of ${papers} papers are too many sets to compare. Take fewer papers or seats, or choose “Approval with diminishing weight”.`;
};

export type RoundInput = z.infer<typeof roundInput>;
