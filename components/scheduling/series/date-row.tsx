import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { PreviewDate } from "./series-types.ts";
import { words } from "./words.ts";

type Props = {
  date: PreviewDate;
  zones: { mine: string; own: string | undefined };
  onSkip: () => void;
  onKeep: () => void;
  onRemove: () => void;
  onTake: (day: string) => void;
};

/** One date of a series to be: its time, what stands against it, what clocks do, and what to do about it. */
export const DateRow = ({ date, zones, onSkip, onKeep, onRemove, onTake }: Props) => {
  const { day, is, startsAt, localStart, moved, ambiguous, collisions, proposal } = date;
  const isSkipped = is === "skipped";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5 text-sm">
      <div className="flex min-w-0 flex-1 basis-64 flex-wrap items-center gap-x-3 gap-y-1">
        <span className={isSkipped ? "text-muted line-through decoration-1" : ""}>
          {startsAt && zones.own && !isSkipped ? (
            <WhenText at={startsAt} zone={zones.own} also={zones.mine} />
          ) : (
            describeDate(day)
          )}
        </span>
        {isSkipped ? <Badge>{words.skipped}</Badge> : null}
        {is === "extra" ? <Badge tone="accent">{words.extra}</Badge> : null}
        {collisions.map(({ title, kind }) => (
          <Badge key={`${kind} ${title}`} tone={kind === "away" ? "neutral" : "warn"}>
            {title}
          </Badge>
        ))}
        {moved && !isSkipped ? <span className="text-warn">{words.gap(moved.from, moved.to)}</span> : null}
        {ambiguous && localStart && !isSkipped ? (
          <span className="text-muted">{words.twice(localStart)}</span>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        {is === "met" ? (
          <>
            {proposal ? (
              <Button size="small" onClick={() => onTake(proposal)}>
                {words.take(proposal)}
              </Button>
            ) : null}
            <Button size="small" aria-label={words.skipNamed(day)} onClick={onSkip}>
              {words.skip}
            </Button>
          </>
        ) : isSkipped ? (
          <Button size="small" aria-label={words.keepNamed(day)} onClick={onKeep}>
            {words.keep}
          </Button>
        ) : (
          <Button size="small" aria-label={words.removeNamed(day)} onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </li>
  );
};
