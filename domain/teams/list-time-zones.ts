import { usualZone } from "./usual-zone.ts";

/** Every time zone one can live in, for a list: its IANA name, and a label that begins with the place, so that typing "Ber" finds Berlin. */
export const listTimeZones = (): { value: string; label: string }[] => {
  const known = Intl.supportedValuesOf("timeZone").filter(
    (zone) => zone.includes("/") && !zone.startsWith("Etc/"),
  );
  const zones = [...new Set(known.map(usualZone))];
  const places = zones.map((zone) => {
    const [place = zone, ...around] = zone.replaceAll("_", " ").split("/").reverse();
    return { value: zone, label: `${place} (${around.reverse().join(", ")})` };
  });
  places.sort((a, b) => (a.label < b.label ? -1 : 1));
  return [...places, { value: "UTC", label: "UTC" }];
};
