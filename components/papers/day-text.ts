const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const long = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A calendar day (YYYY-MM-DD) as "12 Aug 2026"; never converted between zones. `yearless` leaves the year out. */
export const dayText = (day: string, yearless = false): string =>
  (yearless ? short : long).format(new Date(`${day}T00:00:00Z`));
