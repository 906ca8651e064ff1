"use client";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { ChosenDates } from "./chosen-dates.tsx";
import { firstDay, optionsOf } from "./month-days.ts";
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

/** A time as its field shows it, and the one that dates have: while it is typed it may be empty, or another one's. */
type Time = { shown: string; used: string };

const dayOf = (option: string) => option.slice(0, 10);

/** Days ticked in a month × one or more times; each date that comes of it can be taken away again. */
export const DatesField = (props: Props) => {
  const { options, onChange, zone, zones, now, daysOff, taken = [], error } = props;
  const [times, setTimes] = useState<Time[]>(() => {
    const known = [...new Set(options.map((option) => option.slice(11)))].filter(Boolean);
    return (known.length > 0 ? known : ["18:00"]).map((time) => ({ shown: time, used: time }));
  });
  const days = [...new Set(options.map(dayOf))];
  const offered = (list: string[]) =>
    onChange([...new Set(list)].filter((option) => !taken.includes(option)).toSorted());
  const toggle = (day: string) => {
    const used = zone ? times.map((time) => time.used) : null;
    offered(
      days.includes(day)
        ? options.filter((option) => dayOf(option) !== day)
        : [...options, ...optionsOf([day], used)],
    );
  };
  const retime = (at: number, shown: string) => {
    const before = times[at]?.used ?? "";
    const waits = shown === "" || times.some(({ used }, index) => index !== at && used === shown);
    setTimes(times.with(at, { shown, used: waits ? before : shown }));
    // Dates at the old time move along; those taken away by hand stay away.
    if (!waits)
      offered(options.map((option) => (option.slice(11) === before ? `${dayOf(option)}T${shown}` : option)));
  };
  const removeTime = (at: number) => {
    setTimes(times.toSpliced(at, 1));
    offered(options.filter((option) => option.slice(11) !== times[at]?.used));
  };
  const addTime = () => {
    const isFree = (free: string) => times.every(({ used }) => used !== free);
    const time = ["18:00", "12:00", "20:00", "09:00", "15:00"].find(isFree) ?? "16:00";
    setTimes([...times, { shown: time, used: time }]);
    offered([...options, ...optionsOf(days, [time])]);
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <MonthGrid
          first={firstDay(now, zone ?? zones.team, zone ? times.map(({ used }) => used) : null)}
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
                  value={time.shown}
                  onChange={(event) => retime(at, event.target.value.slice(0, 5))}
                />
                {times.length > 1 ? (
                  <IconButton label={words.removeTime(time.used)} onClick={() => removeTime(at)}>
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
                onClick={addTime}
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
