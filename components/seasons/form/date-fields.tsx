"use client";
import { X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SeasonDraft } from "./season-draft.ts";
import { words } from "./words.ts";

type Props = {
  draft: SeasonDraft;
  onChange: (change: Partial<SeasonDraft>) => void;
  errors: Record<string, string>;
};

const span = { min: "1900-01-01", max: "2199-12-31" };

/** When the sessions of a season are: in a rhythm, or on days that are named. */
export const DateFields = ({ draft, onChange, errors }: Props) => (
  <div className="flex flex-col gap-4">
    <ChoiceGroup
      legend={words.dates}
      name="dates"
      options={[
        { value: "rhythm", label: words.rhythm },
        { value: "given", label: words.given },
      ]}
      value={draft.mode}
      onChange={(mode) => onChange({ mode })}
    />
    {draft.mode === "rhythm" ? (
      <div className="grid grid-cols-2 items-end gap-4 sm:grid-cols-4">
        <TextField
          label={words.count}
          type="number"
          inputMode="numeric"
          min={1}
          max={52}
          value={draft.count}
          error={errors.count}
          onChange={(event) => onChange({ count: event.target.value })}
        />
        <Select
          label={words.every}
          options={[1, 2, 3, 4].map((count) => ({ value: String(count), label: words.weeks(count) }))}
          value={draft.everyWeeks}
          onChange={(event) => onChange({ everyWeeks: event.target.value })}
        />
        <Select
          label={words.weekday}
          options={words.weekdays.map((label, at) => ({ value: String(at + 1), label }))}
          value={draft.weekday}
          onChange={(event) => onChange({ weekday: event.target.value })}
        />
        <TextField
          label={words.from}
          type="date"
          {...span}
          value={draft.from}
          error={errors.from}
          onChange={(event) => onChange({ from: event.target.value })}
        />
      </div>
    ) : (
      <div className="flex flex-col items-start gap-2">
        {draft.days.map((day, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day has no name until it is typed
          <div key={at} className="flex items-end gap-2">
            <TextField
              label={words.day(at + 1)}
              type="date"
              {...span}
              value={day}
              error={at === 0 ? errors.days : undefined}
              onChange={(event) => onChange({ days: draft.days.with(at, event.target.value) })}
            />
            {draft.days.length > 1 ? (
              <IconButton
                label={words.removeDay(at + 1)}
                onClick={() => onChange({ days: draft.days.toSpliced(at, 1) })}
              >
                <X aria-hidden className="size-4" />
              </IconButton>
            ) : null}
          </div>
        ))}
        <Button size="small" onClick={() => onChange({ days: [...draft.days, ""] })}>
          {words.addDay}
        </Button>
      </div>
    )}
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      <TextField
        label={words.clock}
        type="time"
        value={draft.clock}
        error={errors.clock}
        onChange={(event) => onChange({ clock: event.target.value })}
      />
      <TextField
        label={words.minutes}
        type="number"
        inputMode="numeric"
        min={5}
        max={1440}
        value={draft.minutes}
        error={errors.minutes}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
    </div>
    <p className="text-sm text-muted">{words.zone(draft.zone)}</p>
    {draft.mode === "rhythm" ? (
      <Checkbox
        label={words.skip}
        hint={words.skipHint}
        checked={draft.skipDaysOff}
        onChange={(event) => onChange({ skipDaysOff: event.target.checked })}
      />
    ) : null}
  </div>
);
