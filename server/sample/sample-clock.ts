import { Temporal } from "temporal-polyfill";

/** The moment `hours` before `now`; both ISO, UTC. */
export const hoursBefore = (now: string, hours: number): string =>
  new Date(Date.parse(now) - hours * 3_600_000).toISOString();

/** The day of a session, YYYY-MM-DD: the Thursday that is 2 to 8 days after `now` in `zone`, moved by whole weeks. The week −2 is always over. */
export const sessionDay = (now: string, zone: string, week: number): string => {
  const soonest = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().add({ days: 2 });
  const untilThursday = (4 - soonest.dayOfWeek + 7) % 7;
  return soonest.add({ days: untilThursday + week * 7 }).toString();
};
