import { monthNames } from "#components/ui/format-instant.ts";

/** A calendar day (YYYY-MM-DD) as "12 Aug 2026"; never converted between zones. `yearless` leaves the year out. */
export const dayText = (day: string, yearless = false): string => {
  const [year, month, date] = day.split("-").map(Number);
  const text = `${date} ${monthNames[(month ?? 1) - 1]}`;
  return yearless ? text : `${text} ${year}`;
};
