"use client";
import { TextField } from "#components/ui/text-field.tsx";
import { MomentNote } from "./moment-note.tsx";
import type { WallClock } from "./wall-clock.ts";

type Props = {
  day: string;
  time: string;
  clock: WallClock;
  onChange: (clock: WallClock) => void;
  zone: string;
  mine: string;
  error: string | undefined;
};

/** A day and a time on the team's wall, named by `day` and `time`. */
export const ClockFields = ({ day, time, clock, onChange, zone, mine, error }: Props) => (
  <div className="flex flex-col gap-1.5">
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-[11rem_10rem]">
      <TextField
        label={day}
        type="date"
        required
        min="1900-01-01"
        max="2199-12-31"
        value={clock.date}
        error={error}
        onChange={(event) => onChange({ ...clock, date: event.target.value })}
      />
      <TextField
        label={time}
        type="time"
        required
        value={clock.time}
        onChange={(event) => onChange({ ...clock, time: event.target.value })}
      />
    </div>
    <MomentNote clock={clock} zone={zone} mine={mine} />
  </div>
);
