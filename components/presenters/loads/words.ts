const many = (n: number, one: string, more: string) => `${n}\u00a0${n === 1 ? one : more}`;

/** What the product says about how talks are shared. */
export const words = {
  title: "How talks are shared",
  members: "Loads",
  mean: (percent: number) =>
    `The line in each bar is the group's mean: a talk at ${percent}\u00a0% of sessions.`,
  bar: (percent: number, mean: number) => `${percent} % of sessions, the group's mean is ${mean} %`,
  observer: "Observer: does not present.",
  exempt: "Exempt from talks.",
  share: (name: string) => `Share of talks of ${name}`,
  shareOf: (percent: number) => `${percent}\u00a0% share`,
  shares: { 100: "Full share", 50: "Half", 0: "Exempt", other: "Other…" },
  shareTitle: (name: string) => `${name}'s share of talks`,
  sharePercent: "Percent of a full share",
  shareHint: "100 is a full share, 0 presents nothing.",
  shareFault: "A whole number from 0 to 100.",
  save: "Save",
  cancel: "Cancel",
  away: (day: string) => `Away until ${day}`,
  next: "Next:",
  andMore: (n: number) => `and ${n}\u00a0more`,
  duty: (name: string) => (name === "presenter" ? "presents" : name === "backup" ? "stands by" : name),
  asked: "asked",
  year: "The last twelve months",
  yearKey: "A filled mark is a talk, a ring another duty, a ring struck through a talk that was missed.",
  yearTable: "The same as a table",
  yearTableLabel: "Talks and duties by month",
  member: "Member",
  sum: "All",
  cell: ({ talks, duties, missed }: { talks: number; duties: number; missed: number }) =>
    [
      talks ? many(talks, "talk", "talks") : "",
      duties ? many(duties, "duty", "duties") : "",
      missed ? `${many(missed, "talk", "talks")} missed` : "",
    ]
      .filter(Boolean)
      .join(", ") || "–",
  rules: "Change the rules",
  rulesTitle: "How talks are shared",
  window: "Months that count",
  newcomers: "Somebody new",
  newcomerChoices: {
    mean: { label: "Starts at the group's mean", hint: "Is not asked first just for being new." },
    zero: { label: "Starts at nothing", hint: "Is asked soon." },
  },
  leave: "Sessions while somebody is away",
  leaveChoices: {
    forgiven: { label: "Do not count for them", hint: "Coming back, nobody owes talks." },
    counted: { label: "Count as for everybody", hint: "Coming back, they are asked sooner." },
  },
  answerDays: "Days to answer an offer",
  materialDays: "Days before a session by which materials are there",
  daysHint: "0: not asked for.",
  rulesSaved: "The rules are saved.",
  rulesFault: "Whole numbers: months from 1 to 60, days from 0 to 60.",
  whyMe: "Why me?",
  yourDuties: "Your duties",
  youPresent: (what: string | null) => (what ? `Present “${what}”` : "Present"),
  youStandBy: (what: string | null) => (what ? `Stand by for “${what}”` : "Stand by"),
} as const;
