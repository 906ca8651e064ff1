import { Temporal } from "temporal-polyfill";

/** Takes an ISO instant and an IANA zone; gives the day there, YYYY-MM-DD. */
export const dayInZone = (now: string, zone: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
