import { X } from "lucide-react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { WhenText } from "#components/ui/when-text.tsx";
import { type Start, startInstant } from "#domain/clock/local-time.ts";
import { collisionsOn, type DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { words } from "./words.ts";

type Props = {
  options: readonly string[];
  zone: string | null;
  mine: string;
  daysOff: readonly DayOff[];
  onRemove: (option: string) => void;
};

const startOf = (option: string, zone: string): Start | null => {
  try {
    return startInstant(option, zone);
  } catch {
    return null;
  }
};

/** The dates to offer, as the poll's zone and the reader's read them, with what stands against their day. */
export const ChosenDates = ({ options, zone, mine, daysOff, onRemove }: Props) => (
  <div>
    <p className="text-sm font-medium" aria-live="polite">
      {options.length === 0 ? words.none : words.chosen(options.length)}
    </p>
    <ul className="list-none">
      {options.map((option) => {
        const day = option.slice(0, 10);
        const start = zone && option.includes("T") ? startOf(option, zone) : null;
        const off = [...new Set(collisionsOn(day, daysOff).map(({ title }) => title))];
        const name = zone ? `${describeDate(day)}, ${option.slice(11)}` : describeDate(day);
        return (
          <li
            key={option}
            className="flex items-center justify-between gap-2 border-b border-line py-1 text-sm"
          >
            <span>
              {start && zone ? <WhenText at={start.startsAt} zone={zone} also={mine} /> : name}
              {off.length > 0 ? <span className="block text-warn">{off.join(", ")}</span> : null}
            </span>
            <IconButton label={words.remove(name)} onClick={() => onRemove(option)}>
              <X className="size-4" aria-hidden="true" />
            </IconButton>
          </li>
        );
      })}
    </ul>
  </div>
);
