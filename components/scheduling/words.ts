import { describeDate, describeZone } from "#domain/scheduling/describe-time.ts";

const papersOf = (count: number) => (count === 1 ? "Its paper becomes" : `Its ${count} papers become`);
const candidates = (count: number) => {
  if (count === 0) return "It has no papers, so nothing else changes.";
  return `${papersOf(count)} open to choose again, unless another session has ${count === 1 ? "it" : "them"}. Votes stay.`;
};
const undo = "You can take this back for 30 days.";
const clock = (local: string) => local.slice(11);

/** How pages call a session: by its title, else by its day. */
export const sessionName = ({ title, onDate }: { title: string | null; onDate: string }): string =>
  title ?? `Session on ${describeDate(onDate)}`;

/** What the product says about sessions. */
export const words = {
  sessions: "Sessions",
  session: "Session",
  upcoming: "Upcoming",
  past: "Past",
  more: "Show more sessions",
  plan: "Plan a session",
  about: "When the team meets, what it reads, and who presents.",
  emptyTitle: "No sessions yet",
  empty: "A session is one meeting: a time, a place or a link, and the papers to discuss.",
  emptyReader: "An organizer plans the first one. Until then, vote for what you want to discuss.",
  vote: "See the papers",
  noUpcoming: "Nothing is planned.",
  noPapers: "No paper chosen yet",
  noPapersThen: "No paper was chosen",
  states: {
    planned: "Planned",
    over: "Was it held?",
    held: "Held",
    not_held: "Not held",
    cancelled: "Cancelled",
  },
  overForReaders: "Over",
  join: "Join the meeting",
  place: "Place",
  link: "Meeting link",
  notes: "Notes",
  minutes: "Minutes",
  papers: "Papers",
  edit: "Edit",
  planMail: "Members get a mail with it for their calendars, a minute after you plan it.",
  poll: "Find a new date by poll",
  editTitle: "Edit session",
  noMail: "In the sample group nobody gets a mail.",
  editMail: "When the time, the place or the link changes, members get a mail a minute later.",
  save: "Save",
  saved: "Saved.",
  savedWith: ([first = "", ...more]: readonly string[]) =>
    more.length === 0
      ? `Saved. ${first}`
      : `Saved. ${first} ${more.length} more are on the page of the session.`,
  storedAlready:
    "This session is planned already, as you sent it first. Press again to save what the form says now.",
  openStored: "Open the planned session",
  back: "Back to the session",
  changePapers: "Change papers",
  keepPapers: "Keep the list as it is",
  savePapers: "Save the list",
  removedPlaces: "Whoever presents a paper you take off here loses that place.",
  fields: {
    title: "Title",
    titleHint: "Without one, the session goes by its day.",
    when: "When",
    date: "Date",
    time: "Time",
    minutes: "Minutes",
    zone: "Time zone",
    allDay: "The whole day",
    place: "Place",
    link: "Meeting link",
    notes: "Notes",
    notesHint: "What people should know before they come.",
  },
  faults: {
    date: "Please give a day.",
    time: "Please give a time.",
    minutes: "Please give whole minutes, from 5 to 1,440.",
  },
  noSuchTime: "This is not a date and time yet.",
  gap: (from: string, to: string, zone: string) =>
    `Clocks are put forward: there is no ${clock(from)} in ${describeZone(zone)} on ${describeDate(from.slice(0, 10))}. The session will be at ${clock(to)}${from.slice(0, 10) === to.slice(0, 10) ? "" : ` on ${describeDate(to.slice(0, 10))}`}.`,
  twice: (local: string, zone: string) =>
    `Clocks are put back: ${clock(local)} comes twice in ${describeZone(zone)} that day. The first one is meant.`,
  past_time: "This time is over already. You can mark the session as held right after.",
  picker: {
    label: "Find papers",
    hint: "The most wanted come first.",
    none: "No paper fits.",
    chosenNext: "Chosen next",
    chosen: "Chosen papers, in order",
    empty: "None chosen yet. You can also do this later.",
    add: (title: string) => `Add ${title}`,
    remove: (title: string) => `Remove ${title}`,
    up: (title: string) => `Move ${title} up`,
    down: (title: string) => `Move ${title} down`,
    minutes: (title: string) => `Minutes for ${title}`,
    minutesUnit: "min",
    minutesHint: "Papers without minutes share the time that is left.",
    votes: (count: number) => (count === 1 ? "1 vote" : `${count} votes`),
    elsewhere: "on another session",
  },
  conflict: {
    title: "Somebody else changed this session meanwhile",
    text: "What you wrote is kept below, and what only they changed is taken over. Compare the two, then decide.",
    theirs: "Theirs",
    yours: "Yours",
    take: "Take theirs",
    keep: "Save mine instead",
    empty: "empty",
  },
  held: {
    open: "It was held",
    title: "Mark this session as held?",
    text: (count: number, onDate: string) =>
      count === 0
        ? "It has no papers, so nothing else changes."
        : `${papersOf(count)} discussed, dated ${describeDate(onDate)}, and no longer ${count === 1 ? "takes" : "take"} votes.`,
    confirm: "Mark as held",
    keep: "Not yet",
    done: "Marked as held.",
  },
  notHeld: {
    open: "It was not held",
    title: "Mark this session as not held?",
    text: candidates,
    confirm: "Mark as not held",
    keep: "Not yet",
    done: "Marked as not held.",
    why: "Why not?",
  },
  cancel: {
    open: "Cancel session",
    title: "Cancel this session?",
    text: (count: number) => `It stays on the agenda, marked as cancelled. ${candidates(count)}`,
    mail: "Members with a confirmed address get a mail about it a minute later.",
    confirm: "Cancel this session",
    keep: "Keep it",
    done: "Cancelled.",
    why: "Why?",
  },
  undo: {
    open: "Take it back",
    title: {
      held: "Not held after all?",
      not_held: "Held after all?",
      cancelled: "Not cancelled after all?",
    },
    text: "The session is open again, with its papers and presenters as they were. Papers that were archived or discussed elsewhere meanwhile stay so.",
    confirm: "Take it back",
    keep: "Leave it",
    done: "The session is open again.",
  },
  undoable: undo,
  minutesLong: (minutes: number) => `${minutes} min`,
  overfull: (over: number) =>
    over > 0
      ? `The papers take ${over} minutes more than the session has.`
      : "No time is left for some of the papers.",
  because: (reason: string) => `Reason: ${reason}`,
  presents: (names: string) => `${names} ${names.includes(" and ") ? "present" : "presents"}`,
  presented: (names: string) => `${names} presented`,
  asked: (names: string) => `${names} was asked to present`,
  nobody: "Nobody presents yet",
} as const;
