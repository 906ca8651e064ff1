import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";

export type HolidayPlace = { country: string; region: string };

type Span = { from: string; to: string };

/** Days that people of a place have off. "bank" and "observance" and the like do not close a university everywhere. */
const countedType = "public";

const countryNames = new Intl.DisplayNames("en", { type: "region" });

/** Of one place and year; a holiday's days do not change while we run. */
const known = new Map<string, DayOff[]>();
const mostKnown = 500;
/** Years of a span that are looked up, from its first on: each takes some milliseconds, and nobody plans further. */
const mostYears = 4;

/** Takes places and a span of days (both included); gives the public holidays there, by day, of its first four years. The library is loaded when it is asked first: it is large. */
export const listHolidays = async (
  places: readonly HolidayPlace[],
  { from, to }: Span,
): Promise<DayOff[]> => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.min(last - first + 1, mostYears) }, (_, at) => first + at);
  const all = await Promise.all(places.flatMap((place) => years.map((year) => holidaysOf(place, year))));
  return all.flat().filter(({ startsOn, endsOn }) => startsOn <= to && from <= endsOn);
};

const holidaysOf = async ({ country, region }: HolidayPlace, year: number): Promise<DayOff[]> => {
  const key = `${country} ${region} ${year}`;
  const kept = known.get(key);
  if (kept) return kept;
  const { default: Holidays } = await import("date-holidays");
  const calendar = new Holidays(country, region);
  const where = placeName(countryNames.of(country) ?? country, calendar, country, region);
  const found = calendar.getHolidays(year, "en").flatMap(({ name, type, date, start, end }): DayOff[] => {
    if (type !== countedType) return [];
    // Its moments are in the place's own zone; only the day it names is ours to use, and whole days between its ends.
    const startsOn = date.slice(0, 10);
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    return [{ kind: "holiday", title: `${name} (${where})`, startsOn, endsOn: dayAfter(startsOn, days - 1) }];
  });
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
};

type Named = { getStates: (country: string, language?: string) => Record<string, string> };

const placeName = (country: string, calendar: Named, code: string, region: string): string => {
  const state = region ? calendar.getStates(code, "en")?.[region] : undefined;
  return state ? `${state}, ${country}` : country;
};

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
