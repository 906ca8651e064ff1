import { Temporal } from "temporal-polyfill";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(
  " ",
);

/** Takes an ISO instant and an IANA zone; gives the wall clock there in words with the zone's name: "Tuesday 27 October 2026, 18:00 (Europe/Berlin)". */
export const spellTime = (at: string, zone: string): string => {
  const wall = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const day = `${days[wall.dayOfWeek - 1]} ${wall.day} ${months[wall.month - 1]} ${wall.year}`;
  const time = wall.toPlainTime().toString({ smallestUnit: "minute" });
  return `${day}, ${time} (${zone.replaceAll("_", " ")})`;
};
