import { useId } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { type Weekday, weekdays } from "#domain/scheduling/series/pattern.ts";
import { words } from "./words.ts";

type Props = { chosen: readonly Weekday[]; error: string | undefined; onChange: (days: Weekday[]) => void };

/** The weekdays of a weekly series, in the order of the week. */
export const WeekdayBoxes = ({ chosen, error, onChange }: Props) => {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? id : undefined}>
      <legend className="mb-1 text-sm font-medium">{words.weekdaysLabel}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {weekdays.map((day) => (
          <Checkbox
            key={day}
            label={words.weekdays[day]}
            checked={chosen.includes(day)}
            onChange={(event) =>
              onChange(weekdays.filter((one) => (one === day ? event.target.checked : chosen.includes(one))))
            }
          />
        ))}
      </div>
      {error ? (
        <p id={id} className="mt-1 text-xs font-medium text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
