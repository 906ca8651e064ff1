import { Notice } from "#components/ui/notice.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { words } from "./form/words.ts";
import { momentOf, type WallClock } from "./wall-clock.ts";

type Props = {
  clock: WallClock;
  /** The team's zone, and the reader's. */
  zone: string;
  mine: string;
};

/** The time that was typed as people will read it, and a word where clocks move it; nothing while it is none. */
export const MomentNote = ({ clock, zone, mine }: Props) => {
  const moment = momentOf(clock, zone);
  return (
    <div aria-live="polite" className="text-xs text-muted">
      {moment ? <WhenText at={moment.startsAt} zone={zone} also={mine} /> : null}
      {moment?.moved || moment?.ambiguous ? (
        <div className="mt-2">
          <Notice tone="warn">
            {moment.moved
              ? words.gap(moment.moved.from, moment.moved.to, zone)
              : words.twice(moment.localStart, zone)}
          </Notice>
        </div>
      ) : null}
    </div>
  );
};
