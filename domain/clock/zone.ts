import { Temporal } from "temporal-polyfill";

/** Takes any text; gives the IANA zone it names in its usual spelling ("Europe/Berlin"), or null. Bare offsets are no zones: they know no summer. */
export const readZone = (text: string): string | null => {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(text)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return null;
  }
};
