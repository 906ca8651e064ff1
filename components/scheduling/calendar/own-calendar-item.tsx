import { Button } from "#components/ui/button.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import type { OwnCalendar } from "./calendar-types.ts";
import { words } from "./words.ts";

type Props = {
  calendar: OwnCalendar;
  zone: string;
  now: string;
  asking: boolean;
  removing: boolean;
  onReadAgain: () => void;
  onRemove: () => void;
};

/** One calendar of mine: its name and where it is, what came of reading it, and what I can do. */
export const OwnCalendarItem = ({ calendar, zone, now, asking, removing, onReadAgain, onRemove }: Props) => (
  <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3 text-sm">
    <div className="min-w-0 flex-1 basis-64">
      <p className="font-medium break-words">{calendar.label}</p>
      <p className="truncate text-muted" title={calendar.url}>
        {calendar.url}
      </p>
      <CalendarState calendar={calendar} zone={zone} now={now} />
    </div>
    <div className="flex gap-2">
      <Button
        size="small"
        aria-label={words.own.readAgain(calendar.label)}
        pending={asking}
        onClick={onReadAgain}
      >
        {words.own.again}
      </Button>
      <Button
        size="small"
        aria-label={words.own.removeThis(calendar.label)}
        pending={removing}
        onClick={onRemove}
      >
        {words.own.remove}
      </Button>
    </div>
  </li>
);

const CalendarState = ({ calendar, zone, now }: Pick<Props, "calendar" | "zone" | "now">) => {
  const { readAt, failure, busy } = calendar;
  if (failure)
    return (
      <p className="mt-1 text-bad">
        {words.own.failedSince} <WhenText at={failure.since} zone={zone} now={now} />: {failure.sentence}
        {readAt ? ` ${words.own.kept}` : ""}
      </p>
    );
  if (!readAt) return <p className="mt-1 text-muted">{words.own.reading}</p>;
  return (
    <p className="mt-1">
      {words.own.read} <WhenText at={readAt} zone={zone} now={now} show="ago" />
      {words.own.busy(busy)}
    </p>
  );
};
