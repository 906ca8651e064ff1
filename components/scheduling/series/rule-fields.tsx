"use client";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { MonthFields } from "./month-fields.tsx";
import { type RuleDraft, ruleFaults } from "./rule-draft.ts";
import { WeekdayBoxes } from "./weekday-boxes.tsx";
import { words } from "./words.ts";

type Props = { draft: RuleDraft; onChange: (change: Partial<RuleDraft>) => void; showFaults: boolean };

/** How a series repeats, in words, and how it ends. */
export const RuleFields = ({ draft, onChange, showFaults }: Props) => {
  const faults = showFaults ? ruleFaults(draft) : {};
  const { every, ends } = words;
  const kinds = (["day", "week", "month", ...(draft.own ? (["own"] as const) : [])] as const).map(
    (value) => ({
      value,
      label: every[value],
    }),
  );
  return (
    <div className="flex flex-col gap-4">
      <ChoiceGroup
        legend={words.repeats}
        name="every"
        options={kinds}
        value={draft.every}
        onChange={(value) => onChange({ every: value })}
      />
      {draft.every === "own" ? (
        <p className="text-sm text-muted wrap-anywhere">{draft.own}</p>
      ) : (
        <TextField
          label={`${words.interval.label} … ${words.interval.unit[draft.every]}`}
          className="w-40"
          type="number"
          inputMode="numeric"
          min={1}
          max={99}
          value={draft.interval}
          error={faults.interval && words.faults.interval}
          onChange={(event) => onChange({ interval: event.target.value })}
        />
      )}
      {draft.every === "week" ? (
        <WeekdayBoxes
          chosen={draft.weekdays}
          error={faults.weekdays && words.faults.weekdays}
          onChange={(weekdays) => onChange({ weekdays })}
        />
      ) : null}
      {draft.every === "month" ? (
        <MonthFields draft={draft} onChange={onChange} error={faults.day && words.faults.day} />
      ) : null}
      <ChoiceGroup
        legend={ends.label}
        name="ends"
        options={(["count", "until", "open"] as const).map((value) => ({ value, label: ends[value] }))}
        value={draft.endBy}
        onChange={(endBy) => onChange({ endBy })}
      />
      {draft.endBy === "count" ? (
        <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
          <TextField
            label={words.count}
            className="w-28"
            type="number"
            inputMode="numeric"
            min={1}
            max={200}
            value={draft.count}
            error={faults.count && words.faults.count}
            onChange={(event) => onChange({ count: event.target.value })}
          />
          <Checkbox
            label={words.makeUp}
            checked={draft.makeUp}
            onChange={(event) => onChange({ makeUp: event.target.checked })}
          />
        </div>
      ) : null}
      {draft.endBy === "until" ? (
        <TextField
          label={words.until}
          className="w-44"
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          value={draft.until}
          error={faults.until && words.faults.until}
          onChange={(event) => onChange({ until: event.target.value })}
        />
      ) : null}
    </div>
  );
};
