const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What home says. */
export const words = {
  next: "Next session",
  calledOff: "Called off",
  cancelled: "Cancelled:",
  yourTurn: "Your turn",
  isNew: "New since your last visit",
  nothingWaits: "Nothing waits for you, and nothing is new.",
  join: "Join online",
  presents: (names: string) => `${names} presents`,
  asked: (names: string) => `${names}, asked`,
  nobodyPresents: "Nobody presents yet",
  noPaper: "No paper chosen yet",
  offer: (duty: string, name: string | null) =>
    duty === "presenter" ? "Present" : duty === "backup" ? "Stand by as backup" : (name ?? duty),
  /** A presenter's place nobody has, or whose holder is away. */
  gap: (about: string | null, day: string) => `Nobody presents${about ? ` “${about}”` : ""} on ${day}`,
  away: (name: string | null, isAsked: boolean, about: string | null, day: string) => {
    const does = name
      ? isAsked
        ? "was asked to present"
        : "presents"
      : isAsked
        ? "were asked to present"
        : "present";
    return `${name ? `${name} is` : "You are"} away on ${day} and ${does}${about ? ` “${about}”` : ""}`;
  },
  askSomebody: "Ask somebody",
  seeSession: "See the session",
  answer: "Answer",
  answerBy: "Answer by",
  vote: "Vote",
  round: (title: string) => `Vote in “${title}”`,
  poll: (title: string) => `Which date suits you? “${title}”`,
  pollCloses: "answers count until",
  closes: "closes",
  myBallot: (cast: boolean, ranked: boolean, approved: number, candidates: number) =>
    cast
      ? `you ${ranked ? "ranked" : "approved"} ${approved === 0 ? "none" : approved} of ${candidates}`
      : "you have not voted yet",
  change: "Change",
  ballot: (unvoted: number, papers: number) =>
    unvoted === papers
      ? `${count(papers, "paper", "papers")} to vote on`
      : `${unvoted} of ${papers} papers without your vote`,
  newest: (listing: string | null, day: string) => (listing ? `${listing}, ${day}` : `Listed ${day}`),
  lastBy: (name: string, n: number) => (n === 1 ? `by ${name}` : `the last by ${name}`),
  empty: {
    title: "This is where the team meets",
    organizer:
      "Bring in the first papers: paste a page of Daily Papers, or any text with arXiv links. Then everybody votes.",
    paste: "Paste a page of papers",
    member: "There are no papers yet. As soon as an organizer brings some in, you vote here on what to read.",
    people: "See who is in the team",
    sample: "Look around in a sample group",
  },
  noSession: {
    title: "No session is planned",
    organizer: "Choose a date and a paper the team voted for.",
    plan: "Plan a session",
    member: "Vote for what you want to discuss; an organizer plans the sessions by it.",
    vote: "Vote on papers",
    observer: "The next one stands here as soon as an organizer plans it.",
  },
} as const;
