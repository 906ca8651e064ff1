import type { AnswerFault } from "#domain/scheduling/polls/may-answer.ts";
import type { AnswerWord } from "#domain/scheduling/polls/poll-input.ts";
import type { PollPhase } from "#domain/scheduling/polls/poll-phase.ts";
import { listNames } from "#domain/voting/amount-words.ts";

const dates = (count: number) => (count === 1 ? "1 date" : `${count} dates`);
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** What a press asks. */
export const askPeople = (count: number): string => (count === 0 ? "Ask people" : `Ask ${people(count)}`);

const phases: Record<PollPhase, string> = {
  open: "Open",
  closed: "Closed, choose a date",
  chosen: "Date chosen",
  cancelled: "Cancelled",
};

const answers: Record<AnswerWord, string> = { yes: "Yes", if_need_be: "If need be", no: "No" };

const closed: Record<AnswerFault, string> = {
  poll_closed: "This poll has closed, so answers can no longer change.",
  poll_chosen: "The date has been chosen, so answers can no longer change.",
  poll_cancelled: "This poll was cancelled, so it takes no answers.",
  poll_not_asked: "You are not asked in this poll. An organizer can ask you.",
};

/** What the product says about date polls; the form has words of its own. */
export const words = {
  title: "Date polls",
  about: "Ask members which of several dates suit them, then choose one.",
  start: "Make a date poll",
  emptyTitle: "No date polls yet",
  empty: "A date poll offers some dates, everybody says which suit, and the best one becomes the session.",
  emptyReader: "An organizer makes the first one.",
  seeSessions: "See the sessions",
  now: "Open",
  past: (count: number) => `Closed polls (${count})`,
  noDate: "No date came of it.",
  phases,
  answers,
  closed,
  closes: "Answers count until",
  closedAt: "Closed",
  offered: dates,
  answered: (answered: number, asked: number) => `${answered} of ${people(asked)} answered`,
  waits: "waits for your answer",
  done: "you answered",
  session: "See the session",
  moves: "This poll moves a session that is planned.",
  seeMoved: "See it",
  by: (name: string) => `Made by ${name}.`,
  minutes: (count: number) => `${count} minutes`,
  join: "Meeting link",
  zone: "Show times in",
  unreached: (names: readonly string[]) =>
    `${listNames(names)} ${names.length === 1 ? "gets" : "get"} no mail from this team. Send them the link to this page:`,
  address: "Link to this poll",
  yours: "Your answer",
  setBy: (name: string) => `Set by ${name}.`,
  busy: "Your calendar says you are busy",
  holiday: (title: string) => `Public holiday: ${title}`,
  away: "You are away",
  gone: "has passed",
  allNo: "No to the rest",
  note: "Remark",
  noteHint: "Others see it with your answer.",
  save: "Save my answer",
  saveFor: (name: string) => `Save for ${name}`,
  saved: "Saved. You can change it until the deadline.",
  unsaved: "Not saved yet.",
  missing: (count: number) =>
    count === 1 ? "One date has no answer yet." : `${count} dates have no answer yet.`,
  hidden: (answered: number, asked: number) =>
    `${answered} of ${people(asked)} answered. You see what they said once you have answered.`,
  results: "Answers",
  ranking: "Dates by how many can come",
  resultsLabel: "Who said what to which date",
  date: "Date",
  can: (yes: number, ifNeedBe: number) =>
    `${yes + ifNeedBe} can come${ifNeedBe > 0 ? `, ${ifNeedBe} if need be` : ""}`,
  place: (place: number, tied: boolean) => (tied ? `${place}, level` : String(place)),
  presenterOut: (names: string) => `${names} cannot, who would present`,
  noAnswer: "no answer",
  choose: "Choose",
  chooseDate: (date: string) => `Choose ${date}`,
  change: (name: string) => `Set ${name}’s answer`,
  forSomebody: "Somebody told you their answer? Set it for them; it shows that you did.",
  who: "Whose answer",
  nobody: "Nobody",
  chosenTitle: "The date is chosen",
  chooseDialog: {
    title: "Choose this date?",
    makes: (date: string) => `This plans the session for ${date}. Members get an invitation a minute later.`,
    moves: (date: string) => `This moves the session to ${date}. Members get the new time a minute later.`,
    replies:
      "What members answered to this date becomes their reply to the session; whoever replied by hand keeps that.",
    ends: "The poll ends with it.",
    confirm: "Choose this date",
    done: "The date is chosen.",
  },
  extend: {
    open: "Extend",
    title: "Move the deadline?",
    text: (zone: string) => `Answers stay. Whoever has none is reminded again. Times are ${zone}.`,
    day: "New last day",
    time: "New time",
    confirm: "Move the deadline",
    done: "The deadline has moved.",
  },
  add: {
    open: "Add dates",
    title: "Offer more dates?",
    text: "All answers stay. Everybody is asked about the new dates only.",
    confirm: "Add these dates",
    done: "The dates are added.",
  },
  ask: {
    open: "Ask more people",
    title: "Whom else to ask?",
    none: "Everybody in the team is asked already.",
    text: "They get a mail with a link of their own.",
    textWithout: "They answer on this page; in the sample group nobody gets a mail.",
    confirm: askPeople,
    done: "They are asked.",
  },
  close: {
    open: "Close now",
    title: "Close this poll now?",
    text: "Nobody can answer any more. You can open it again by moving the deadline.",
    confirm: "Close the poll",
    done: "Closed.",
  },
  cancel: {
    open: "Cancel poll",
    title: "Cancel this poll?",
    text: "Nobody can answer any more, and no date comes of it. This cannot be taken back.",
    confirm: "Cancel this poll",
    done: "Cancelled.",
  },
  keep: "Leave it",
  link: {
    hello: (name: string) => `You answer as ${name}.`,
    notYou: (name: string) =>
      `If you are not ${name}, this link was not meant for you: please close the page.`,
    page: "Date poll",
  },
} as const;
