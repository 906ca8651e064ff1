import { nameZone } from "#components/ui/format-instant.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";

const papers = (count: number) => (count === 1 ? "1 paper" : `${count} papers`);
const clock = (local: string) => local.slice(11);

/** What the form of a round says. */
export const words = {
  title: "Name",
  titleHint: "What people will see in lists and mails.",
  titleExample: "Papers for January",
  shortlist: {
    legend: "Shortlist",
    about: "The papers to choose from. What you tick stays, also when you look elsewhere for more.",
    from: "Look in",
    sources: { top: "Most wanted", listing: "A listing", tag: "A tag", search: "Search" },
    howMany: "How many",
    listing: "Listing",
    listingOf: (name: string, day: string, count: number) => `${name}, ${day} (${papers(count)})`,
    noListings: "No listing holds a paper that is still open to choose.",
    tag: "Tag",
    noTags: "The team has no tags yet.",
    search: "Search papers",
    searchHint: "Words of the title, the abstract or an author.",
    offered: "Papers found",
    none: "No candidate fits.",
    others: (count: number) =>
      count === 1
        ? "1 paper more fits, but has been scheduled, discussed or archived."
        : `${count} papers more fit, but have been scheduled, discussed or archived.`,
    ticked: (ticked: number, all: number) => `${ticked} of ${all} ticked`,
    take: (count: number) => (count === 1 ? "Tick it" : `Tick all ${count}`),
    drop: (count: number) => (count === 1 ? "Untick it" : `Untick all ${count}`),
    chosen: (count: number) =>
      count === 0 ? "Nothing on the shortlist yet" : `${papers(count)} on the shortlist`,
    clear: "Take all off",
    remove: (title: string) => `Take off ${title}`,
    votes: (count: number) => (count === 1 ? "1 vote" : `${count} votes`),
  },
  seats: "Seats",
  seatsHint: (count: number) =>
    count === 0 ? "How many papers are chosen." : `How many of the ${papers(count)} are chosen.`,
  method: "How the ballots are counted",
  opens: "Opens",
  now: "Now",
  later: "Later",
  opensDay: "Opening day",
  opensTime: "Opening time",
  closesDay: "Closing day",
  closesTime: "Closing time",
  closes: "Closes",
  quorum: "Quorum",
  quorumHint: "With fewer ballots nothing is decided. Empty: any number will do.",
  disclosure: "What is shown after the close",
  reminder: "Reminder by mail",
  reminderHint: "Only to those who have not voted by then.",
  reminderWithout: "In the sample group nobody gets a mail.",
  reminders: { "24": "A day before", "2": "Two hours before", never: "Never" } as Record<string, string>,
  hoursBefore: (hours: string) => `${hours} hours before`,
  voters: "Who may vote",
  everybody: "Every member",
  some: "Only some",
  votersHint: "Observers never vote.",
  votersChosen: (count: number, all: number) => `${count} of ${all} may vote`,
  start: "Start the round",
  prepare: "Prepare the round",
  save: "Save the round",
  saved: "Saved.",
  cancel: "Cancel",
  started: "The round is open.",
  prepared: "The round is prepared and opens by itself.",
  takenOver:
    "Somebody else changed this round meanwhile. What only they changed is taken over; what you wrote is kept. Look it over and save again.",
  storedAlready:
    "This round is stored already, as you sent it first. Press again to save what the form says now.",
  openStored: "Open the stored round",
  kept: "What you chose is still here.",
  faults: {
    seats: "Please give a whole number from 1 to 50.",
    tooManySeats: (seats: number, count: number) => `There are more seats (${seats}) than papers (${count}).`,
    quorum: "Please give a whole number from 1 to 5,000, or leave it empty.",
    outOfReach: (quorum: number, voters: number) =>
      `A quorum of ${quorum} is out of reach: ${voters === 1 ? "1 person" : `${voters} people`} may vote.`,
  },
  gap: (from: string, to: string, zone: string) =>
    `Clocks are put forward: there is no ${clock(from)} in ${nameZone(zone)} on ${describeDate(from.slice(0, 10))}. ${clock(to)} is meant.`,
  twice: (local: string, zone: string) =>
    `Clocks are put back: ${clock(local)} comes twice in ${nameZone(zone)} that day. The first one is meant.`,
} as const;
