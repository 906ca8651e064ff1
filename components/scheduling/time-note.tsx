import { Notice } from "#components/ui/notice.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import type { Start } from "#domain/clock/local-time.ts";
import { words } from "./words.ts";

type Props = { start: Start | null; zone: string; mine: string; now: string };

/** The time that was typed as everybody will read it, and a word where clocks move it. */
export const TimeNote = ({ start, zone, mine, now }: Props) => (
  <div aria-live="polite" className="flex flex-col gap-3 text-sm text-muted">
    {start ? (
      <p>
        <WhenText at={start.startsAt} zone={zone} also={mine} />
        {start.startsAt < now ? ` · ${words.past_time}` : null}
      </p>
    ) : (
      <p>{words.noSuchTime}</p>
    )}
    {start?.moved ? <Notice tone="warn">{words.gap(start.moved.from, start.moved.to, zone)}</Notice> : null}
    {start?.ambiguous ? <Notice tone="warn">{words.twice(start.localStart, zone)}</Notice> : null}
  </div>
);
