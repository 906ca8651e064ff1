"use client";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { ChosenDates } from "./chosen-dates.tsx";
import { optionsOf } from "./month-days.ts";
import { MonthGrid } from "./month-grid.tsx";
import { words } from "./words.ts";

type Props = {
  options: readonly string[];
  onChange: (options: string[]) => void;
  /** Where the wall clocks hang; null for whole days. */
  zone: string | null;
  zones: { mine: string; team: string };
  now: string;
  daysOff: readonly DayOff[];
  taken?: readonly string[];
  error?: string | undefined;
};

const dayOf = (option: string) => option.slice(0, 10);

/** Days ticked in a month × one or more times; each date that comes of it can be taken away again. */
export const DatesField = (props: Props) => {
  const { options, onChange, zone, zones, now, daysOff, taken = [], error } = props;
  const [times, setTimes] = useState<string[]>(() => {
    const known = [...new Set(options.map((option) => option.slice(11)))].filter(Boolean);
    return known.length > 0 ? known : ["18:00"];
  });
  const days = [...new Set(options.map(dayOf))];
  const used = zone ? [...new Set(times.filter(Boolean))] : null;
  const offered = (list: string[]) =>
    onChange([...new Set(list)].filter((option) => !taken.includes(option)));
  const toggle = (day: string) =>
    offered(
      days.includes(day)
        ? options.filter((option) => dayOf(option) !== day)
        : [...options, ...optionsOf([day], used)].toSorted(),
    );
  const retime = (at: number, time: string | null) => {
    const next = time === null ? times.filter((_, index) => index !== at) : times.with(at, time);
    const [before = ""] = [times[at]];
    setTimes(next);
    // Dates at the old time move with it; those taken away by hand stay away.
    const moved = options.flatMap((option) =>
      option.slice(11) !== before ? [option] : time ? [`${dayOf(option)}T${time}`] : [],
    );
    offered(moved.toSorted());
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <MonthGrid
          today={dayInZone(now, zone ?? zones.team)}
          days={days}
          daysOff={daysOff}
          error={!!error}
          onToggle={toggle}
        />
        {zone ? (
          <div className="flex flex-col items-start gap-2">
            {times.map((time, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a time is its place; while it is typed it has no other name
              <div key={at} className="flex items-end gap-1">
                <TextField
                  label={words.timeN(at + 1)}
                  type="time"
                  className="w-36"
                  value={time}
                  onChange={(event) => retime(at, event.target.value.slice(0, 5))}
                />
                {times.length > 1 ? (
                  <IconButton label={words.removeTime(time)} onClick={() => retime(at, null)}>
                    <X className="size-4" aria-hidden="true" />
                  </IconButton>
                ) : null}
              </div>
            ))}
            {times.length < 4 ? (
              <Button
                size="small"
                variant="plain"
                icon={<Plus className="size-4" aria-hidden="true" />}
                onClick={() => {
                  const time =
                    ["18:00", "12:00", "20:00", "09:00"].find((free) => !times.includes(free)) ?? "";
                  setTimes([...times, time]);
                  offered([...options, ...optionsOf(days, [time])].toSorted());
                }}
              >
                {words.addTime}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      <ChosenDates
        {...{ options, zone, daysOff }}
        mine={zones.mine}
        onRemove={(gone) => offered(options.filter((option) => option !== gone))}
      />
      {error ? <p className="text-xs font-medium text-bad">{error}</p> : null}
    </div>
  );
};
