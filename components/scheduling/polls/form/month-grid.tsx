import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { monthNames } from "#components/ui/format-instant.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { collisionsOn, type DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { type Month, monthLater, weeksOf } from "./month-days.ts";
import { words } from "./words.ts";

type Props = {
  /** The first day that can be ticked; the month it begins in comes first. */
  first: string;
  days: readonly string[];
  daysOff: readonly DayOff[];
  error?: boolean;
  onToggle: (day: string) => void;
};

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const nameOf = (month: Month) => `${monthNames[Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;

/** A month of days to tick; days off are dotted, and say why. */
export const MonthGrid = ({ first, days, daysOff, error, onToggle }: Props) => {
  const [turned, setTurned] = useState<Month | null>(null);
  const begin = first.slice(0, 7);
  const month = turned && turned > begin ? turned : begin;
  const ticked = new Set(days);
  return (
    <fieldset className="w-full max-w-sm min-w-0">
      <legend className="sr-only">{words.month(nameOf(month))}</legend>
      <div className="mb-2 flex items-center justify-between">
        <IconButton
          label={words.earlier}
          disabled={month === begin}
          onClick={() => setTurned(monthLater(month, -1))}
        >
          <ChevronLeft className="size-4" aria-hidden="true" />
        </IconButton>
        <span className="text-sm font-medium" aria-live="polite">
          {nameOf(month)}
        </span>
        <IconButton label={words.later} onClick={() => setTurned(monthLater(month, 1))}>
          <ChevronRight className="size-4" aria-hidden="true" />
        </IconButton>
      </div>
      <div className="grid grid-cols-7 gap-1 text-center text-sm">
        {weekdays.map((day) => (
          <span key={day} className="text-xs text-muted" aria-hidden="true">
            {day}
          </span>
        ))}
        {weeksOf(month)
          .flat()
          .map((day, place) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: an empty place of the month is nothing but its place
            if (!day) return <span key={place} />;
            const off = [...new Set(collisionsOn(day, daysOff).map(({ title }) => title))].join(", ");
            const isTicked = ticked.has(day);
            return (
              <button
                key={day}
                type="button"
                aria-pressed={isTicked}
                aria-label={off ? `${describeDate(day)}. ${words.off(off)}` : describeDate(day)}
                aria-invalid={error ? true : undefined}
                title={off || undefined}
                disabled={day < first}
                onClick={() => onToggle(day)}
                className={`tabular relative min-h-10 rounded-control border transition-colors disabled:opacity-40 ${isTicked ? "border-accent bg-accent font-medium text-on-accent" : "border-line bg-surface hover:bg-hover"}`}
              >
                {Number(day.slice(8))}
                {off ? (
                  <span
                    className={`absolute bottom-1 left-1/2 size-1.5 -translate-x-1/2 rounded-full ${isTicked ? "bg-on-accent" : "bg-warn"}`}
                    aria-hidden="true"
                  />
                ) : null}
              </button>
            );
          })}
      </div>
    </fieldset>
  );
};
