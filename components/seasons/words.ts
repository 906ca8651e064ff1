const of = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const sessions = (count: number) => of(count, "session", "sessions");
const people = (count: number) => of(count, "member", "members");

type Publishing = {
  sessions: number;
  withPapers: number;
  clashing: number;
  offers: number;
  own: number;
  unfilled: number;
  asked: number;
  mailed: number;
  invited: number;
};

const mailOf = (mailed: number, asked: number) =>
  mailed === 0
    ? "nobody gets a mail, so tell them"
    : `${mailed === asked ? "each gets" : `${mailed} of them ${mailed === 1 ? "gets" : "get"}`} one mail that lists all of theirs`;

const plannedOf = (made: number, withPapers: number) => {
  const planned = made === 1 ? "1 session is planned" : `${made} sessions are planned`;
  if (withPapers === 0) return `${planned}, without papers.`;
  if (withPapers === made) return `${planned}, with ${made === 1 ? "its papers" : "their papers"}.`;
  return `${planned}: ${withPapers} with papers, ${made - withPapers} without.`;
};

/** What exactly publishing does, a sentence each. */
const publishing = (counts: Publishing) => {
  const { sessions: made, withPapers, clashing, offers, own, unfilled, asked, mailed, invited } = counts;
  return [
    plannedOf(made, withPapers),
    clashing === 0 ? "" : `${of(clashing, "date is", "dates are")} at a time when the team already meets.`,
    offers === 0
      ? "Nobody else is asked for anything."
      : `${of(offers, "offer goes", "offers go")} to ${people(asked)}; ${mailOf(mailed, asked)}.`,
    own === 0 ? "" : `${of(own, "place of yours is", "places of yours are")} taken at once.`,
    unfilled === 0 ? "" : `${of(unfilled, "place stays", "places stay")} empty for volunteers.`,
    invited === 0 ? "" : `Invitations to the sessions go to ${people(invited)} by mail.`,
  ].filter(Boolean);
};

/** What the product says about seasons; the form has words of its own. */
export const words = {
  plan: "Plan a season",
  seasons: "Seasons",
  about:
    "Several sessions at once: dates around days off, the papers your group chose, and presenters by fair turns. Nothing is told to anybody until you publish.",
  draft: "Draft",
  published: "Published",
  cancelled: "Cancelled",
  duty: ({ duty, name, status }: { duty: string; name: string; status: "offered" | "accepted" }) =>
    `${duty}: ${name}${status === "offered" ? " (asked)" : ""}`,
  dates: (count: number) => of(count, "date", "dates"),
  back: "All sessions",
  columns: { date: "Date", paper: "Paper", presenter: "Presenter", duties: "Other duties" },
  nobody: "Nobody",
  whyPaper: (title: string) => `Why “${title}” is here`,
  whySeat: (name: string | null, what: string) => (name ? `Why ${name}: ${what}` : `Why nobody: ${what}`),
  presents: (title: string) => `presents “${title}”`,
  lock: (what: string) => `Keep ${what}`,
  unlock: (what: string) => `Let ${what} change`,
  choose: (what: string) => `Choose who ${what}`,
  chooseTitle: "Choose by hand",
  chooseText: "The best by load and wishes come first. Whoever you choose stays until you unlock the place.",
  chooseKeep: "Leave it",
  chooseConfirm: (name: string) => `Choose ${name}`,
  chooseNobody: "Choose somebody",
  you: "you",
  isDuty: (name: string, date: string) => `is ${name} on ${date}`,
  acts: (title: string) => `Move “${title}”`,
  dateActs: (date: string) => `Change ${date}`,
  moveTo: (date: string) => `Move to ${date}`,
  swapWith: (title: string) => `Swap with “${title}”`,
  dropDate: "Take this date out",
  handle: (title: string) => `Drag “${title}” to another date`,
  changed: "changed",
  waiting: "Waiting papers",
  waitingText: "These come next by rank. Put one on a date by hand, or add dates.",
  putOn: (title: string) => `Put “${title}” on a date`,
  loads: "Talks by member",
  loadsText:
    "Grey: what each member has presented, or taken on, before. Blue: what this season adds. Whoever has half a share counts double.",
  load: (before: number, after: number) => `${before} → ${after}`,
  notes: "About this plan",
  solve: "Solve the rest again",
  solveHint:
    "What is locked stays; everything else is planned from votes, loads and absences as they are now.",
  solved: "Planned anew.",
  compare: "What the last change did",
  changes: (count: number) => of(count, "change", "changes"),
  noChanges: "Nothing differs from the version before.",
  addDate: "Add a date",
  day: "Day",
  time: "Time",
  add: "Add",
  discard: {
    open: "Discard",
    title: "Discard this draft?",
    text: "Nobody was told of it, so nothing else changes. It cannot be brought back.",
    confirm: "Discard the draft",
    done: "Discarded.",
  },
  publish: {
    open: (count: number) => `Publish ${sessions(count)}`,
    title: (count: number) => `Publish ${sessions(count)}?`,
    text: publishing,
    done: (count: number) => `${sessions(count)} published.`,
    replanned: "Something changed meanwhile, so the draft was planned anew. Look at it again, then publish.",
  },
  cancel: {
    open: "Cancel the season",
    title: "Cancel this season?",
    text: (count: number) =>
      `${sessions(count)} to come ${count === 1 ? "is" : "are"} cancelled and ${count === 1 ? "stays" : "stay"} on the agenda, marked as cancelled. Their papers become open to choose again. What has been stays as it was.`,
    undoable: "You can take each of them back for 30 days, on its own page.",
    why: "Why?",
    confirm: "Cancel the season",
    keep: "Keep it",
    done: (count: number) => `${sessions(count)} cancelled.`,
  },
  later: {
    title: "When somebody becomes unavailable",
    text: "Nothing that was published moves by itself. See what planning anew would change, then decide.",
    look: "See what would change",
    none: "Everything still holds. Nothing would change.",
    accept: (count: number) => (count === 1 ? "Make this change" : `Make these ${count} changes`),
    hint: "Whoever is replaced is taken off, whoever comes in is asked, and each gets one mail.",
    hintWithout:
      "Whoever is replaced is taken off, whoever comes in is asked. In the sample group nobody gets a mail.",
    done: "Changed; the new presenters are asked.",
  },
  drag: {
    how: "Press Space to pick a paper up, the arrow keys to go from date to date, Space to put it down, Escape to leave it where it was.",
    start: (title: string) => `Picked up “${title}”.`,
    over: (title: string, date: string) => `“${title}” is over ${date}.`,
    drop: (title: string, date: string) => `“${title}” goes to ${date}.`,
    cancel: (title: string) => `“${title}” stays where it was.`,
  },
} as const;
