/** A country whose public holidays are known, with its regions where they differ. */
export type KnownPlace = { code: string; name: string; regions: { code: string; name: string }[] };

let known: KnownPlace[] | undefined;

/** Every country and region whose public holidays the library knows, in English by name. */
export const listPlaces = async (): Promise<KnownPlace[]> => {
  if (known) return known;
  const { default: Holidays } = await import("date-holidays");
  const library = new Holidays();
  known = named(englishNames(library.getCountries("en"))).map((country) => ({
    ...country,
    regions: named(library.getStates(country.code, "en") ?? {}),
  }));
  return known;
};

/** The library's own names of countries are in several languages. */
const englishNames = (countries: Record<string, string>): Record<string, string> => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return Object.fromEntries(Object.entries(countries).map(([code, name]) => [code, names.of(code) ?? name]));
};

const named = (names: Record<string, string>) =>
  Object.entries(names)
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
