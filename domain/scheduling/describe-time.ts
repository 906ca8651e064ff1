import { Temporal } from "temporal-polyfill";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type Time = { kind: "timed" | "all_day"; onDate: string; startsAt: string | null };

/** Takes a date "2026-12-04"; gives "Fri 4 Dec 2026". The same bytes on every server and browser. */
export const describeDate = (date: string): string => {
  const { dayOfWeek, day, month, year } = Temporal.PlainDate.from(date);
  return `${days[dayOfWeek - 1]} ${day} ${months[month - 1]} ${year}`;
};

/** Takes an IANA zone; gives how people say it: "Berlin time", "New York time", "UTC". */
export const describeZone = (zone: string): string =>
  /^(Etc\/)?(UTC|GMT|Zulu|UCT)$/.test(zone) ? "UTC" : `${zone.split("/").at(-1)?.replaceAll("_", " ")} time`;

/** Takes an ISO instant and a zone; gives the clock there: "22:45". */
export const describeClock = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: "minute" });

/** Takes a session's time and a zone; gives "Fri 4 Dec 2026, 22:45 Kathmandu time". An all-day date is never converted. */
export const describeTime = ({ kind, onDate, startsAt }: Time, zone: string): string => {
  if (kind === "all_day" || !startsAt) return `${describeDate(onDate)}, all day`;
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
  const clock = start.toPlainTime().toString({ smallestUnit: "minute" });
  return `${describeDate(start.toPlainDate().toString())}, ${clock} ${describeZone(zone)}`;
};
