import type { Disclosure, RoundMethod, RoundPhase } from "#domain/voting/round.ts";

const papers = (count: number) => (count === 1 ? "1 paper" : `${count} papers`);
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** What each way of counting is called, and in one sentence what it does and for whom. */
const methods: Record<RoundMethod, { name: string; about: string }> = {
  "equal-shares": {
    name: "Equal shares",
    about:
      "Everybody gets the same budget and pays for the papers they approve, so that every part of the group gets its share. Fits most groups.",
  },
  approval: {
    name: "Plain approval",
    about: "The papers with the most approvals win. A majority that agrees can take every seat.",
  },
  "seq-pav": {
    name: "Approval with diminishing weight",
    about: "Whoever has a winner already weighs less for the next seat. For groups with one large camp.",
  },
  pav: {
    name: "Best set of papers",
    about: "Weighs every possible set and takes the one that serves most people best. For short shortlists.",
  },
  phragmen: {
    name: "Phragmén",
    about:
      "Each winner is a load that its supporters carry together; the lightest next load wins. For small camps that must not be forgotten.",
  },
  schulze: {
    name: "Schulze: rank them",
    about:
      "People rank papers instead of approving them; whoever wins the duels comes first. For finding the best one, not for fair shares.",
  },
};

/** What is shown of the ballots: to those who wait for the close, to those who look back, to whoever makes a round, and in three words. */
const disclosures: Record<
  Disclosure,
  { name: string; shown: string; seen: string; told: string; brief: string }
> = {
  names: {
    name: "Names",
    shown: "The team sees how everybody voted. Until the close nobody does.",
    seen: "The team sees how everybody voted.",
    brief: "secret until then, names after",
    told: "Voters are told that the team sees after the close how everybody voted, and nobody sees it before.",
  },
  counts: {
    name: "Counts only",
    shown: "The team sees counts only. Nobody ever sees how somebody else voted, organizers included.",
    seen: "The team sees counts only. Nobody ever sees how somebody else voted, organizers included.",
    brief: "secret until then, only counts after",
    told: "Voters are told that the team sees counts only, and that nobody ever sees how somebody else voted.",
  },
};

const phases: Record<RoundPhase, string> = {
  upcoming: "Upcoming",
  open: "Open",
  counting: "Counting",
  decided: "Decided",
  short: "Too few ballots",
  cancelled: "Cancelled",
};

/** What the product says about rounds; the form has words of its own. */
export const words = {
  rounds: "Rounds",
  about:
    "A round chooses several papers at once from a shortlist, so that the whole group gets its share, not only its majority.",
  start: "Start a round",
  emptyTitle: "No rounds yet",
  empty:
    "A round chooses the next papers together: everybody approves what they would like to read, ballots stay secret until the close, and every part of the group gets its share of the seats.",
  emptyReader: "An organizer starts the first one. Until then, vote for what you want to discuss.",
  seeVotes: "See the votes",
  waiting: "Closed, not yet decided",
  openNow: "Open rounds",
  upcoming: "Upcoming",
  past: "Past",
  showAll: (count: number) => `Show all ${count}`,
  showNewest: (count: number) => `Show the newest ${count}`,
  moreWinners: (count: number) => `+${count}`,
  all: "All rounds",
  methods,
  disclosures,
  phases,
  chooses: (seats: number, candidates: number) => `Chooses ${seats} of ${papers(candidates)}`,
  chose: (winners: number, candidates: number) => `Chose ${winners} of ${papers(candidates)}`,
  turnout: (cast: number, eligible: number) => `${cast} of ${people(eligible)} voted`,
  turnoutBrief: (cast: number, eligible: number) => `${cast} of ${eligible} voted`,
  aboutRound: "About this round",
  quorum: (quorum: number, cast: number) =>
    cast >= quorum ? `quorum of ${quorum} reached` : `${quorum - cast} more for the quorum of ${quorum}`,
  quorumOf: (quorum: number) => `quorum of ${quorum}`,
  quorumWas: (quorum: number, cast: number) =>
    cast >= quorum ? `quorum of ${quorum} reached` : `quorum of ${quorum} missed`,
  mine: (approved: number, candidates: number) => `you approved ${approved} of ${candidates}`,
  mineRanked: (ranked: number, candidates: number) => `you ranked ${ranked} of ${candidates}`,
  mineOpen: "your ballot is waiting",
  mineMissed: "you did not vote",
  winners: "Chosen",
  noWinners: "No paper was chosen.",
  opens: "Opens",
  opened: "Opened",
  wouldHaveOpened: "Would have opened",
  closes: "Closes",
  closed: "Closed",
  closedEarly: "Closed early",
  facts: {
    when: "Time",
    turnout: "Ballots",
    method: "Method",
    shown: "After the close",
    voters: "May vote",
    everybody: "Every member",
    reminder: "Reminder",
    by: "Started by",
  },
  reminders: (hours: number | null) =>
    hours === null
      ? "No reminder"
      : hours === 24
        ? "A day before the close"
        : `${hours} ${hours === 1 ? "hour" : "hours"} before the close`,
  closedBy: (name: string) => `closed early by ${name}`,
  startedBy: (name: string) => `Started by ${name}.`,
  upcomingText: "Nobody can vote before it opens. This page opens by itself.",
  shortlist: "Shortlist",
  counting: "Counting the ballots",
  countingText: "Ballots are frozen. The result appears here by itself.",
  seatsFilled: (filled: number, seats: number) => `${filled} of ${seats} seats filled`,
  shortTitle: "Too few ballots to decide",
  shortText: (cast: number, quorum: number) =>
    `${people(cast)} voted and the quorum is ${quorum}. Nothing was counted, and all ballots are kept.`,
  shortOrganizer: "Give it more time, and the ballots cast so far go on counting.",
  shortReader: "An organizer can give it more time; your ballot stays as it is.",
  cancelledTitle: "This round was cancelled",
  cancelledText: "Its ballots were thrown away unread.",
  because: (reason: string) => `Reason: ${reason}`,
  edit: "Edit",
  editTitle: "Edit round",
  back: "Back to the round",
  extend: {
    open: "Extend",
    title: "Give this round more time?",
    text: (zone: string) =>
      `Ballots stay as they are. The new close must be later than the present one. Times are ${zone}.`,
    short: (zone: string) =>
      `The new close must be still to come, and later than the one that passed. Times are ${zone}.`,
    again:
      "The round opens again with the ballots it has, and closes by itself at the new time. Everybody without a ballot is asked again.",
    confirm: "Extend the round",
    keep: "Leave it",
    done: "The round has more time.",
    day: "New closing day",
    time: "New closing time",
    none: "Please give a day and a time.",
    later: "Please choose a later time than the present close.",
    past: "Please choose a time that is still to come.",
  },
  close: {
    open: "Close now",
    title: "Close this round now?",
    text: (cast: number, eligible: number) =>
      `${cast} of ${people(eligible)} voted. Their ballots are frozen and counted at once; nobody can vote or change a ballot after that.`,
    short: (cast: number, quorum: number) =>
      `${people(cast)} voted and the quorum is ${quorum}, so nothing will be counted. Nobody can vote until you give the round more time; the ballots are kept.`,
    final: "This cannot be taken back.",
    confirm: "Close the round",
    done: "Closed.",
  },
  cancel: {
    open: "Cancel round",
    title: "Cancel this round?",
    text: (cast: number) =>
      cast === 0
        ? "Nobody can vote in it any more. It stays in the list, marked as cancelled."
        : `${cast === 1 ? "The 1 ballot" : `The ${cast} ballots`} cast so far will be thrown away unread. The round stays in the list, marked as cancelled.`,
    final: "This cannot be taken back.",
    why: "Why?",
    confirm: "Cancel this round",
    keep: "Keep it",
    done: "Cancelled.",
  },
  chosen: {
    title: "Chosen next",
    plan: "Plan its session",
    planFor: (title: string) => `Plan its session: ${title}`,
    approved: (count: number, of: number, round: string) => `approved by ${count} of ${of} in “${round}”`,
    ranked: (count: number, of: number, round: string) => `ranked by ${count} of ${of} in “${round}”`,
    queue: "picked by the queue",
    votes: (count: number) => (count === 1 ? "1 vote" : `${count} votes`),
  },
} as const;
