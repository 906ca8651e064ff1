"use client";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { DayWarning } from "./blackouts/day-warning.tsx";
import { type SessionDraft, startOf } from "./session-draft.ts";
import { TimeNote } from "./time-note.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  draft: SessionDraft;
  onChange: (change: Partial<SessionDraft>) => void;
  zones: readonly { value: string; label: string }[];
  /** The reader's zone, and the moment the page was made. */
  mine: string;
  now: string;
  /** What is wrong, by field; `when` is the server's word for any of them. */
  errors: Record<string, string>;
};

/** When a session is: day, time, zone and length, or a whole day; says at once what clocks do to it. */
export const WhenFields = ({ team, draft, onChange, zones, mine, now, errors }: Props) => {
  const isListed = zones.some(({ value }) => value === draft.zone);
  const options = isListed ? zones : [{ value: draft.zone, label: draft.zone }, ...zones];
  const { fields } = words;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-[11rem_10rem_6rem]">
        <TextField
          label={fields.date}
          className="max-sm:col-span-2"
          type="date"
          required
          min="1900-01-01"
          max="2199-12-31"
          value={draft.date}
          error={errors.date ?? errors.when}
          onChange={(event) => onChange({ date: event.target.value })}
        />
        {draft.isAllDay ? null : (
          <>
            <TextField
              label={fields.time}
              type="time"
              required
              value={draft.time}
              error={errors.time}
              onChange={(event) => onChange({ time: event.target.value })}
            />
            <TextField
              label={fields.minutes}
              type="number"
              inputMode="numeric"
              required
              min={5}
              max={1440}
              value={draft.minutes}
              error={errors.minutes}
              onChange={(event) => onChange({ minutes: event.target.value })}
            />
          </>
        )}
      </div>
      {draft.isAllDay ? null : (
        <Select
          label={fields.zone}
          className="sm:max-w-[29rem]"
          options={options}
          value={draft.zone}
          onChange={(event) => onChange({ zone: event.target.value })}
        />
      )}
      <Checkbox
        label={fields.allDay}
        checked={draft.isAllDay}
        onChange={(event) => onChange({ isAllDay: event.target.checked })}
      />
      <DayWarning team={team} day={draft.date} onTake={(date) => onChange({ date })} />
      {draft.isAllDay ? null : <TimeNote start={startOf(draft)} zone={draft.zone} mine={mine} now={now} />}
    </div>
  );
};
