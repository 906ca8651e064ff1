/** What a paper has gained since its import; counts. */
export type PaperGains = {
  votes: number;
  comments: number;
  deletedComments: number;
  sessions: number;
  otherLists: number;
  /** Shortlists of rounds it stands on, whatever became of them. */
  rounds: number;
  /** How often the queue picked it, also where that was taken back. */
  picks: number;
};

/** Takes what a paper has gained; gives why undoing its import leaves it, "2 votes and 1 comment", or null when it may go. */
export const whyPaperStays = ({
  votes,
  comments,
  deletedComments,
  sessions,
  otherLists,
  rounds,
  picks,
}: PaperGains): string | null => {
  const gains = [
    counted(votes, "vote", "votes"),
    counted(comments, "comment", "comments"),
    // A deleted comment can come back, so it keeps the paper; beside living ones it need not be named.
    counted(comments > 0 ? 0 : deletedComments, "deleted comment", "deleted comments"),
    counted(sessions, "session", "sessions"),
    counted(rounds, "place in a round", "places in rounds"),
    counted(picks, "pick by the queue", "picks by the queue"),
    counted(otherLists, "further list", "further lists"),
  ].filter((gain) => gain !== null);
  if (gains.length === 0) return null;
  const last = gains.pop();
  return gains.length === 0 ? (last ?? null) : `${gains.join(", ")} and ${last}`;
};

const counted = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}`;
