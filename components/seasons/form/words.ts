import { describeZone } from "#domain/scheduling/describe-time.ts";

/** What the form of a season says. */
export const words = {
  title: "Name",
  titleHint: "How the group will speak of it.",
  fresh: (date: string) => `Season from ${date}`,
  dates: "Dates",
  rhythm: "In a rhythm",
  given: "On days I name",
  count: "How many sessions",
  every: "Every",
  weeks: (count: number) => (count === 1 ? "week" : `${count} weeks`),
  weekday: "On",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  clock: "At",
  minutes: "Minutes",
  zone: (zone: string) => `Times are ${describeZone(zone)}.`,
  from: "From",
  skip: "Leave days off out",
  skipHint:
    "Public holidays and the team's days off; the plan says which. Members who are away leave no date out.",
  day: (number: number) => `Day ${number}`,
  addDay: "Add a day",
  removeDay: (number: number) => `Remove day ${number}`,
  papers: "Where papers come from",
  sources: {
    chosen: {
      label: "What was chosen, then the most wanted",
      hint: (count: number) =>
        count === 0
          ? "No chosen paper waits, so the most wanted come first."
          : `${count === 1 ? "1 chosen paper waits" : `${count} chosen papers wait`}; the most wanted follow.`,
    },
    queue: { label: "The queue", hint: "In its order, so that everybody gets their share." },
    voted: { label: "The most voted", hint: "Chosen papers are left for other sessions." },
    picked: { label: "Papers I name", hint: "In the order in which you name them." },
  },
  noneNamed: "None chosen yet. Choose at least one below.",
  perSession: "Papers for each session",
  duties: "Other duties",
  dutiesHint: "Each is shared out fairly by itself; nobody has two on a date.",
  gap: "Days between two talks of one member, at least",
  gapHint: "0 asks for none. A gap can leave places empty where too few can present.",
  where: "Place and link",
  place: "Place",
  link: "Meeting link",
  plan: "Plan a season",
  cancel: "Cancel",
  kept: "What you wrote is kept.",
  faults: {
    title: "Please give the season a name.",
    count: "Please give a whole number from 1 to 52.",
    from: "Please give a day.",
    clock: "Please give a time.",
    minutes: "Please give whole minutes, from 5 to 1,440.",
    days: "Please give at least one day, and none twice.",
    papers: "Please choose at least one paper.",
    gap: "Please give whole days, from 0 to 366.",
  },
} as const;
