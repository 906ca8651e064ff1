import { nameDistance, nameZone, readWallClock } from "./format-instant.ts";

type Props = {
  at: string;
  zone: string;
  also?: string;
  until?: string;
  show?: "date-time" | "date" | "time" | "ago";
  now?: string;
  className?: string;
};

/** Takes an ISO instant and a zone; writes its wall clock with the zone's name. `now` drops the current year and is what "ago" counts from. */
export function WhenText({ at, zone, also, until, show = "date-time", now, className }: Props) {
  const clock = readWallClock(at, zone);
  const thisYear = now === undefined ? null : readWallClock(now, zone).year;
  const date = clock.year === thisYear ? clock.date : `${clock.date} ${clock.year}`;
  const end = until ? `–${readWallClock(until, zone).time}` : "";
  const full = `${clock.date} ${clock.year}, ${clock.time}${end} ${nameZone(zone)}`;

  const texts = {
    "date-time": `${date}, ${clock.time}${end} ${nameZone(zone)}`,
    date,
    time: `${clock.time}${end} ${nameZone(zone)}`,
    ago: now === undefined ? full : nameDistance(at, now),
  };
  const second = also ? readWallClock(at, also) : null;
  const differs = second && (second.time !== clock.time || second.date !== clock.date);
  return (
    <time dateTime={at} title={show === "ago" || show === "date" ? full : undefined} className={className}>
      <span className="tabular">{texts[show]}</span>
      {differs && also && show !== "ago" ? (
        <span className="tabular text-muted">
          {" · "}
          {second.date === clock.date ? "" : `${second.date}, `}
          {second.time} {nameZone(also)}
        </span>
      ) : null}
    </time>
  );
}
