/** What the page of a member's calendars says. */
export const words = {
  title: "Your calendar",
  about:
    "See the sessions in the calendar you use anyway, and your own appointments here when you answer a date poll.",
  mine: {
    title: "Sessions in your calendar",
    text: "All sessions of the team, what you present first. This address is yours alone: whoever has it can read the sessions, so keep it to yourself.",
    label: "Your address",
    make: "Make my address",
    replace: "Replace my address",
    replaced: "Your address is replaced. Add the new one to your calendar.",
    confirm:
      "The address you have now stops working at once and for good. Calendars that read it show no changes any more until you add the new one.",
  },
  team: {
    title: "The team’s feed",
    text: "The same sessions without anybody’s own duties: for a shared calendar or a screen on the wall. Everybody in the team sees this address.",
    label: "The team’s address",
    make: "Make the team’s address",
    replace: "Replace the team’s address",
    replaced: "The team’s address is replaced. Tell those who read the old one.",
    confirm:
      "The address of now stops working at once and for good, for everybody who added it. Do this when somebody left who knew it.",
  },
  subscribe: "Open in a calendar program",
  google: "Add to Google Calendar",
  refresh:
    "Programs read an address again when they like: most every few hours, Google up to once a day. What changes within a day comes by mail too.",
  reach:
    "Google and Outlook on the web read it over the internet, so this server has to be reachable from there.",
  cancel: "Keep it",
  mails: "Mails",
  own: {
    title: "Your own calendars",
    text: "Add the address (ICS) of a calendar of yours. It is read every hour; kept is only when you are busy, never with what or whom. Nobody but you sees it.",
    empty:
      "No calendar is added yet. Most calendars have such an address in their settings, as “secret” or “published” address.",
    label: "Name",
    labelHint: "For you to tell your calendars apart.",
    url: "Address of the calendar",
    urlHint: "Starts with https:// or webcal://.",
    add: "Add this calendar",
    added: (label: string) => `“${label}” is added and being read.`,
    again: "Read again",
    readAgain: (label: string) => `Read again: “${label}”`,
    remove: "Remove",
    removeThis: (label: string) => `Remove “${label}”`,
    removed: (label: string) => `“${label}” is removed, and its times are forgotten.`,
    reading: "Being read …",
    read: "Read",
    busy: (count: number) =>
      count === 0
        ? ": no busy times in the next 60 days."
        : count === 1
          ? ": 1 busy time in the next 60 days."
          : `: ${count} busy times in the next 60 days.`,
    failedSince: "Could not be read since",
    kept: "What was read before still counts.",
  },
} as const;
