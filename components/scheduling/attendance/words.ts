const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** What the product says about who comes to a session. */
export const words = {
  title: "Who comes",
  titleAfter: "Who came",
  ask: "Will you come?",
  askPresenter: "You present here. Will you come?",
  replies: { yes: "I will come", maybe: "Maybe", no: "I cannot come" },
  said: { yes: "You come.", maybe: "You may come.", no: "You do not come." },
  takeBack: "Take my reply back",
  groups: { yes: "Come", maybe: "May come", no: "Do not come" },
  nobodyYet: "Nobody has said yet whether they come.",
  silent: (count: number) => (count === 1 ? "1 has not replied" : `${count} have not replied`),
  presents: "(presents)",
  presented: "presented",
  left: "has left",
  there: (count: number) => `${people(count)} came.`,
  nobodyCame: "Nobody is written down yet.",
  check: "Whoever said yes is ticked already. What you change is saved at once.",
  as: { yes: "said yes", maybe: "said maybe", no: "said no" },
  mail: {
    choice: "Write to me about sessions and date polls",
    hint: "You hear when a session is planned, moved or cancelled, with the session for your calendar, and when a date poll asks you or waits for your answer. Mails go to your confirmed address.",
    onTitle: "Stop mails about sessions and date polls?",
    on: (team: string) =>
      `You get a mail when ${team} plans, moves or cancels a session, and when it asks you for dates in a poll. Other mails, such as links to sign in, still come.`,
    stop: "Stop these mails",
    offTitle: "No more mails about sessions and date polls",
    off: (team: string) =>
      `${team} does not write to you about sessions and date polls any more. You see them on its pages.`,
    undo: "Write to me again",
  },
  link: {
    hello: (name: string, team: string) => `${name}, will you come? This is a session of ${team}.`,
    over: {
      reply_cancelled: "This session was cancelled, so there is nothing to reply to.",
      reply_too_late: "This session is over, so replies can no longer change.",
    },
    chosen: "Press the button to send it.",
    done: "Saved. You can change it until the session ends.",
  },
} as const;
