const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
/** Own names of months: servers and browsers disagree about theirs ("Sep", "Sept"). */
export const monthNames = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The clock on the wall of a zone. */
export type WallClock = { year: number; date: string; time: string };

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  formatters.set(zone, made);
  return made;
}

/** Takes an ISO instant and an IANA zone, gives its wall clock; throws RangeError on either being wrong. */
export function readWallClock(at: string, zone: string): WallClock {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(new Date(at))) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  const weekday = days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return {
    year,
    date: `${weekday} ${day} ${monthNames[month - 1]}`,
    time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
  };
}

/** Takes an IANA zone, gives how people say it: "Berlin time", "New York time", "UTC". */
export function nameZone(zone: string): string {
  if (/^(Etc\/)?(UTC|GMT|Zulu|UCT)$/.test(zone)) return "UTC";
  const etc = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  // The sign of Etc zones is reversed: Etc/GMT-3 lies three hours ahead.
  if (etc) return `UTC${etc[1] === "-" ? "+" : "−"}${etc[2]}`;
  const city = zone.split("/").at(-1)!.replaceAll("_", " ");
  return `${city} time`;
}

/** Takes two ISO instants, gives their distance in words as of `now`: "3 h ago", "in 2 days"; months count 30 days. */
export function nameDistance(at: string, now: string): string {
  const seconds = Math.round((Date.parse(at) - Date.parse(now)) / 1000);
  const size = Math.abs(seconds);
  if (size < 60) return "just now";
  const [length, one, many] =
    size < 3600
      ? [60, "min", "min"]
      : size < 86_400
        ? [3600, "h", "h"]
        : size < 30 * 86_400
          ? [86_400, "day", "days"]
          : size < 365 * 86_400
            ? [30 * 86_400, "month", "months"]
            : [365 * 86_400, "year", "years"];
  const count = Math.floor(size / (length as number));
  const words = `${count} ${count === 1 ? one : many}`;
  return seconds < 0 ? `${words} ago` : `in ${words}`;
}
