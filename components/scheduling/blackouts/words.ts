import { describeDate } from "#domain/scheduling/describe-time.ts";

const short = (day: string) => describeDate(day).slice(0, -5);

/** Days in words: "Sun 24 Jan 2027", "Sun 24 Jan – Tue 26 Jan 2027". */
export const spanText = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string => {
  if (startsOn === endsOn) return describeDate(startsOn);
  const isOneYear = startsOn.slice(0, 4) === endsOn.slice(0, 4);
  return `${isOneYear ? short(startsOn) : describeDate(startsOn)} – ${describeDate(endsOn)}`;
};

type Held = { onDate: string; status: "offered" | "accepted"; dutyName: string; about: string | null };

const entries = (count: number) => (count === 1 ? "1 entry" : `${count} entries`);

/** What the product says about days off. */
export const words = {
  title: "Days off",
  about:
    "Days on which the team would rather not meet. Forms that plan sessions warn of them and propose the next free day.",
  save: "Save",
  cancel: "Cancel",
  done: "Done",
  edit: "Edit",
  remove: "Remove",
  undo: "Undo",
  from: "First day",
  to: "Last day",
  name: "Name",
  collisions: {
    title: "Planned sessions on days off",
    move: "Move it",
    moveThis: (name: string) => `Move ${name}`,
  },
  mine: {
    title: "Away",
    empty: "Nobody has said that they are away.",
    add: "I am away",
    note: "Why, for the organizers",
    save: "Note it",
    added: "Noted. Whoever plans a session sees it.",
    heldTitle: "Noted. These stay yours until you give them up:",
    held: ({ onDate, status, dutyName, about }: Held) => {
      const day = `on ${describeDate(onDate)}${about ? `, “${about}”` : ""}`;
      const isAsked = status === "offered";
      if (dutyName === "presenter") return `${isAsked ? "You are asked to present" : "You present"} ${day}:`;
      if (dutyName === "backup") return `${isAsked ? "You are asked to be" : "You are"} the backup ${day}:`;
      return `${isAsked ? "You are asked for" : "You have"} the duty “${dutyName}” ${day}:`;
    },
    stepBack: "step back or hand it over",
    answerIt: "answer it",
    removed: "Taken back.",
    you: "You",
    hint: "Organizers see it when they choose dates and presenters.",
    removeThis: (name: string, span: string) => `Remove: ${name}, ${span}`,
  },
  own: {
    title: "The team’s own days",
    empty:
      "None yet. Add conference deadlines, breaks and exam weeks: a good part of sessions that are not held fall on such days.",
    emptyReader: "None yet. Organizers can add deadlines, conferences and breaks.",
    add: "Add days",
    paste: "Bring in a list",
    kind: "Kind",
    kinds: { deadline: "Deadline", conference: "Conference", break: "Break", other: "Other" },
    saved: "Saved.",
    removed: (title: string) => `“${title}” is removed.`,
    editThis: (title: string) => `Edit “${title}”`,
    removeThis: (title: string) => `Remove “${title}”`,
  },
  list: {
    title: "Bring in a list of days",
    text: "Paste a table with a name and a date in each row (CSV), or a calendar file (ICS). The same list brought in again later changes what has moved.",
    label: "List",
    placeholder: "ICML deadline, 2027-01-24\nACL, 2027-07-26, 2027-07-31",
    file: "Choose a file",
    tooLarge: "This file is larger than 900 kB.",
    unreadable: "This file cannot be opened.",
    look: "See what is in it",
    bring: (count: number) => (count === 0 ? "Nothing new in it" : `Bring in ${entries(count)}`),
    done: (added: number, changed: number) =>
      [added > 0 ? `${entries(added)} added` : "", changed > 0 ? `${entries(changed)} changed` : ""]
        .filter(Boolean)
        .join(", ") || "Nothing was new.",
    verdicts: { new: "New", changed: "Moved", same: "There already", unreadable: "Cannot be read" },
    change: "Change the list",
  },
  holidays: {
    title: "Public holidays",
    empty: "No country is chosen. Holidays of the countries you choose count as days off.",
    emptyReader: "No country is chosen yet.",
    choose: "Choose countries",
    country: "Country",
    region: "Region",
    whole: "The whole country",
    pick: "Choose a country",
    add: "Add",
    removeThis: (name: string) => `Remove ${name}`,
    next: (count: number) =>
      `${count === 1 ? "The one holiday" : `All ${count} holidays`} of the next twelve months`,
    none: "The library knows no public holidays there for the next twelve months.",
  },
  form: {
    against: (titles: string) => `That day: ${titles}.`,
    free: (day: string) => `Take ${describeDate(day)} instead`,
  },
} as const;
