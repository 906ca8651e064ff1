import type { RoundPage } from "./ballot-types.ts";

const list = new Intl.ListFormat("en", { type: "conjunction" });
const papers = (count: number) => (count === 1 ? "1 paper" : `${count} papers`);

/** Why somebody sees the shortlist without controls, in a sentence; null for who may vote now. */
export const whyNoVote = ({
  may,
  phase,
  voters,
}: Pick<RoundPage, "may" | "phase" | "voters">): string | null => {
  if (phase === "upcoming") return "Voting has not begun yet. These are the papers it will be about.";
  if (phase !== "open") return "Voting is over. These are the papers it was about.";
  if (may.vote) return null;
  if (!voters)
    return "Observers read along; members of the team vote. These are the papers they choose from.";
  return `In this round only ${list.format(voters.map(({ name }) => name))} ${voters.length === 1 ? "votes" : "vote"}. These are the papers they choose from.`;
};

/** What the ballot says. One place, ready for translation. */
export const words = {
  shortlist: "Papers to choose from",
  secret:
    "Until the close nobody sees your ballot, not even organizers, and you can change it as often as you like.",
  disclosed: {
    names: "After the close the team sees who voted for what.",
    counts: "After the close the team sees only how many voted for what, never who.",
  },
  how: {
    approve: "Approve every paper you would like to discuss.",
    approveBrief: "Approve all you would like to discuss.",
    rankBrief: "Put the papers you want in order.",
    swipe: "Tap a paper, or swipe it right to approve and left to take back.",
    rank: "Put the papers you want in order, the most wanted first. What you leave out is tied last.",
  },
  advised: (count: number) => `${count} or more are advised`,
  approve: "Approve",
  takeBack: "Take back",
  abstract: (title: string) => `Abstract of ${title}`,
  abstractKey: "Show the abstract, or fold it",
  approveKey: "Approve, or take it back",
  noAbstract: "There is no abstract yet.",
  openPaper: "Open its page",
  saving: "Saving…",
  saved: "Saved",
  notSaved: "Not saved yet",
  kept: "Your choices are kept on this page and are sent again by themselves.",
  tryAgain: "Try again now",
  none: "None of these",
  noneHint: "Hands in a ballot that approves nothing. You still count as somebody who voted.",
  noneCast: "Your ballot approves nothing. You still count as somebody who voted.",
  noneSaved: "Your ballot is in. It approves nothing.",
  withdraw: "Take my ballot back",
  withdrawTitle: "Take your ballot back?",
  withdrawText: (count: number) =>
    `${count === 0 ? "Your ballot is" : `Your choice of ${papers(count)} is`} deleted, as if you had not voted. You can vote again until the round closes.`,
  withdrawn: "Your ballot is taken back.",
  ranked: (count: number, of: number) => `${count} of ${of} ranked`,
  myRanking: "My ranking",
  remove: "Remove",
  rankEmpty: "Nothing yet: rank a paper below, or drag it here.",
  allRanked: "Every paper has its place.",
  notRankedTitle: "Not ranked (tied last)",
  up: "Up",
  down: "Down",
  tie: "Tie",
  tieAbove: "Tie with the one above",
  untie: "Untie",
  tied: "tied",
  rank: "Rank",
  handle: (title: string) => `Drag ${title}`,
  drag: {
    how: "Press Space to pick the paper up, the arrow keys to move it, Space again to drop it, Escape to leave it where it was.",
    start: (title: string, where: string) => `Picked up ${title}. It is ${where}.`,
    over: (title: string, where: string) => `${title} would go ${where}.`,
    drop: (title: string, where: string) => `Dropped ${title}. It went ${where}.`,
    cancel: (title: string) => `${title} stays where it was.`,
    place: (place: number) => `to place ${place}`,
    at: (place: number) => `at place ${place}`,
    out: "to those not ranked",
    isOut: "not ranked",
  },
  conflict: {
    title: "Your ranking was changed in another tab",
    text: "Yours is kept below, and not saved yet. This is what the other tab saved:",
    empty: "It ranks nothing.",
    take: "Take that one",
    keep: "Keep mine",
  },
} as const;
