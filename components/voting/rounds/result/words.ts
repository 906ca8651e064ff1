import type { RoundMethod } from "#domain/voting/round.ts";

const papers = (count: number) => (count === 1 ? "1 paper" : `${count} papers`);
const voters = (count: number) => (count === 1 ? "1 voter" : `${count} voters`);

/** What each way of counting is called within a sentence. */
const methods: Record<RoundMethod, string> = {
  "equal-shares": "equal shares",
  approval: "plain approval",
  "seq-pav": "approval with diminishing weight",
  pav: "the best set of papers",
  phragmen: "Phragmén’s rule",
  schulze: "Schulze’s rule",
};

const diminishing =
  "A voter’s approval counts 1 before the first paper they get, 1/2 after one, 1/3 after two, and so on.";

/** What the result says. One place, ready for translation. */
export const words = {
  cannotRead: "The result could not be loaded.",
  tryAgain: "Try again",
  chosen: "Chosen",
  about: (count: number, of: number, method: RoundMethod, cast: number) =>
    `${papers(count)} of ${of}, counted by ${methods[method]} from the ballots of ${voters(cast)}.`,
  how: {
    "seq-pav": diminishing,
    pav: diminishing,
    schulze: "Each seat goes to a paper that no paper still left beats.",
  } as Partial<Record<RoundMethod, string>>,
  planSeason: "Plan the season with these",
  takeUp: "Make these next",
  takenUp: "These come first when a session is planned.",
  takeBack: "Take back",
  takeUpHint: "Puts these first when a session is planned.",
  plan: "Plan its session",
  sessionOn: (day: string) => `Session on ${day}`,
  discussed: "Discussed",
  archived: "Archived",
  approvals: (count: number) => (count === 1 ? "1 approval" : `${count} approvals`),
  ranked: (count: number) => (count === 1 ? "ranked by 1" : `ranked by ${count}`),
  whoPaid: "Who gave what",
  gave: (name: string, gave: string, left: string | null) =>
    left === null ? `${name}: ${gave}` : `${name}: ${gave}, ${left} left`,
  you: "You",
  others: (count: number) => (count === 1 ? "1 other" : `${count} others together`),
  duel: (mine: number, theirs: number, title: string) => `${mine} : ${theirs} against “${title}”`,
  budgets: {
    title: "Budgets, winner by winner",
    about: {
      names:
        "Every voter starts with the same share of the seats. Each winner is paid for by those who approve it.",
      counts:
        "Every voter starts with the same share of the seats. Each winner is paid for by those who approve it. Budgets of other voters are shown as one sum.",
    },
    start: "Before the first winner",
    after: (number: number, title: string) => `After ${number}: ${title}`,
    all: (amount: string) =>
      amount === "0 seats" ? "Nothing is left." : `All voters together have ${amount} left.`,
    rest: (count: number) =>
      `After that no paper could be paid in full; ${count === 1 ? "the last seat went" : `the last ${count} seats went`} to what came closest.`,
    back: "Back",
    next: "Next",
    play: "Play",
    pause: "Pause",
    table: "The numbers as a table",
    voter: "Voter",
    atStart: "Start",
    everybody: "All together",
    legend: "Filled: what is left. Numbered: what that winner cost.",
  },
  members: {
    title: "What each voter got",
    mine: (won: number, of: number) => `Papers you approved: ${won} of ${of}.`,
    mineRanked: (won: number, of: number) => `Papers you ranked: ${won} of ${of}.`,
    about: "How many of the chosen papers each voter approved.",
    aboutRanked: "How many of the chosen papers each voter ranked.",
    share: (won: number, of: number) => `${won} of ${of}`,
  },
  plain: {
    switch: "What plain approval would have chosen",
    here: (method: RoundMethod) => `By ${methods[method]}`,
    there: "By plain approval",
    only: "only here",
    same: "Plain approval would have chosen the same papers.",
    differ: (count: number, of: number) =>
      `${count} of ${of} would differ: the papers with the most approvals, whoever approves them.`,
  },
  all: (count: number) => `All ${papers(count)} with their approvals`,
  allRanked: (count: number) => `All ${papers(count)} and how many ranked them`,
  won: "chosen",
  leftOut: "Left out",
  leftOutWhy: "No longer open to choose when the round closed, so no seat could go to:",
  proof: "Proof",
  proofText: "The ballots were frozen at the close. Anybody may count them again, here or elsewhere.",
  recount: "Count again",
  export: "Download as JSON",
} as const;
