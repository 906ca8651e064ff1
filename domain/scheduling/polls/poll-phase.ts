/** The columns of a poll that decide what it is; instants in ISO, UTC. */
export type PollFacts = {
  closesAt: string;
  closedAt: string | null;
  cancelledAt: string | null;
  chosenAt: string | null;
};

/** open: takes answers · closed: waits for a choice · chosen: has its date · cancelled. */
export type PollPhase = "open" | "closed" | "chosen" | "cancelled";

/** What a poll is at that moment (ISO): its deadline closes it whether or not a job has come. */
export const getPhase = (poll: PollFacts & { now: string }): PollPhase => {
  if (poll.cancelledAt) return "cancelled";
  if (poll.chosenAt) return "chosen";
  return poll.closedAt || Date.parse(poll.now) >= Date.parse(poll.closesAt) ? "closed" : "open";
};

/** Whether somebody sees others' answers and the ranking. They bias, so whoever is asked sees them after answering, or when nothing can change any more. */
export const isRevealed = (phase: PollPhase, mine: { asked: boolean; answered: boolean }): boolean =>
  phase !== "open" || !mine.asked || mine.answered;

/** When answers stopped counting: the deadline, or whatever ended the poll before it. */
export const endOf = ({ closesAt, closedAt, cancelledAt, chosenAt }: PollFacts): string =>
  [closedAt, cancelledAt, chosenAt].reduce<string>((end, at) => (at && at < end ? at : end), closesAt);
