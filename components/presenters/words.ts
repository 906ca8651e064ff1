/** What the product says about presenting. */
export const words = {
  place: "Presenter",
  whole: "The whole session",
  presents: (name: string) => `${name} presents`,
  youPresent: "You present this",
  presented: (name: string) => `${name} presented`,
  asked: (name: string) => `${name} was asked and has not answered yet`,
  youAreAsked: "Will you present this?",
  nobody: "Nobody presents this yet",
  nobodyDid: "No member was noted as presenter",
  howToNote:
    "To note one, press “Take it back” above, say who presented, and mark the session as held again.",
  past: {
    youPresent: "You presented this",
    youAreAsked: "Did you present this?",
    nobody: "Who presented?",
    accept: "Yes, I did",
    volunteer: "I presented",
    ask: "Somebody else presented",
    askTitle: "Who presented?",
    askText: (title: string) =>
      `Whoever you name gets a mail, if they have an address here, and confirms it on this page. About: ${title}.`,
  },
  accept: "Yes, I will",
  decline: "No",
  volunteer: "I will present",
  ask: "Ask somebody",
  stepBack: "Step back",
  takeOff: (name: string) => `Take ${name} off`,
  takeBack: "Take the offer back",
  declined: (name: string, reason: string | null) =>
    reason ? `${name} declined: ${reason}` : `${name} declined`,
  askTitle: "Who should present?",
  askText: (title: string) =>
    `Whoever you ask gets a mail, if they have an address here, and answers on this page. About: ${title}.`,
  askConfirm: (name: string) => `Ask ${name}`,
  askNobody: "Choose somebody",
  askKeep: "Not now",
  you: "you",
  declineDialog: {
    title: "Say no to presenting?",
    text: "The place becomes free, and the organizers see your answer.",
    confirm: "Say no",
    why: "Why?",
    whyHint: "Only organizers see this.",
    keep: "Go back",
  },
  stepBackDialog: {
    title: "Step back from presenting?",
    text: "The place becomes free, so somebody else can take it. You can take it again while it is free.",
    confirm: "Step back",
    keep: "Keep presenting",
  },
  takeOffDialog: {
    title: (name: string) => `Take ${name} off?`,
    text: (name: string) =>
      `The place becomes free. No mail is sent, so tell ${name}. You can ask ${name} again.`,
    confirm: "Free the place",
    keep: "Leave it",
  },
} as const;
