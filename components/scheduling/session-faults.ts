import type { SessionDraft } from "./session-draft.ts";
import { words } from "./words.ts";

/** What the form itself can tell is wrong, by field: a day, a time, and whole minutes from 5 to 1,440 as the server takes them. */
export const sessionFaults = ({
  isAllDay,
  date,
  time,
  minutes,
}: SessionDraft): { date?: string; time?: string; minutes?: string } => {
  const length = Number(minutes);
  const fits = /^\d+$/.test(minutes.trim()) && length >= 5 && length <= 1440;
  return {
    ...(/^(19|20|21)\d\d-\d\d-\d\d$/.test(date) ? {} : { date: words.faults.date }),
    ...(isAllDay || /^\d\d:\d\d/.test(time) ? {} : { time: words.faults.time }),
    ...(isAllDay || fits ? {} : { minutes: words.faults.minutes }),
  };
};
