import type { TellingKind } from "#domain/scheduling/invitations/plan-tellings.ts";

type Words = {
  /** Before the name of a single session; a mail program threads what is left without it. */
  mark: string;
  subject: (count: number, team: string) => string;
  one: (team: string) => string;
  several: (count: number, team: string) => string;
};

/** What mails about sessions say, per kind. */
export const sessionMailWords: Record<TellingKind, Words> = {
  invited: {
    mark: "",
    subject: (count, team) => `${count} sessions of ${team}`,
    one: (team) => `${team} will meet.`,
    several: (count, team) => `${team} will meet ${count} times.`,
  },
  moved: {
    mark: "Moved: ",
    subject: (count, team) => `Moved: ${count} sessions of ${team}`,
    one: (team) => `A session of ${team} was moved. When it takes place now stands below.`,
    several: (count, team) =>
      `${count} sessions of ${team} were moved. When they take place now stands below.`,
  },
  cancelled: {
    mark: "Cancelled: ",
    subject: (count, team) => `Cancelled: ${count} sessions of ${team}`,
    one: (team) => `A session of ${team} was cancelled and does not take place.`,
    several: (count, team) => `${count} sessions of ${team} were cancelled and do not take place.`,
  },
  left: {
    mark: "Not yours any more: ",
    subject: (count, team) => `Not yours any more: ${count} sessions of ${team}`,
    one: (team) => `You are no longer in ${team}, so this session leaves your calendar.`,
    several: (count, team) => `You are no longer in ${team}, so these ${count} sessions leave your calendar.`,
  },
};

export const replyWords = {
  ask: "Will you come? Please answer by the links below: we do not see what you press in your calendar program.",
  yes: "I will come",
  maybe: "Maybe",
  no: "I cannot come",
  said: {
    yes: "You said that you will come.",
    maybe: "You said maybe.",
    no: "You said that you cannot come.",
  },
  see: "See the session",
  reply: "Reply",
} as const;
