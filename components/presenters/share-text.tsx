import { words } from "#components/scheduling/words.ts";
import { nameZone, readWallClock } from "#components/ui/format-instant.ts";
import type { Share } from "#domain/scheduling/agenda.ts";

type Props = {
  share: Share | null;
  minutes: number | null /** The reader's zone, as the page's head. */;
  zone: string;
};

/** When a paper is discussed, on the reader's wall; on a whole day only how long. */
export const ShareText = ({ share, minutes, zone }: Props) => {
  if (!share)
    return minutes === null ? null : (
      <p className="tabular text-sm text-muted">{words.minutesLong(minutes)}</p>
    );
  const text = `${readWallClock(share.startsAt, zone).time}–${readWallClock(share.endsAt, zone).time}`;
  return (
    <p className="tabular text-sm text-muted">
      <time dateTime={share.startsAt} title={`${text} ${nameZone(zone)}`}>
        {text}
      </time>
    </p>
  );
};
