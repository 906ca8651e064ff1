import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type Weekday, weekdays } from "#domain/scheduling/series/pattern.ts";
import type { RuleDraft } from "./rule-draft.ts";
import { words } from "./words.ts";

type Props = {
  draft: RuleDraft;
  onChange: (change: Partial<RuleDraft>) => void;
  error: string | undefined;
};

const nths = ["1", "2", "3", "4", "-1"] as const;

/** Which day of the month: the second Tuesday, the last Friday, the 15th. */
export const MonthFields = ({ draft, onChange, error }: Props) => (
  <>
    <ChoiceGroup
      legend={words.monthBy.label}
      name="month-by"
      options={(["weekday", "day"] as const).map((value) => ({ value, label: words.monthBy[value] }))}
      value={draft.monthBy}
      onChange={(monthBy) => onChange({ monthBy })}
    />
    {draft.monthBy === "weekday" ? (
      <div className="grid grid-cols-2 gap-4 sm:max-w-[22rem]">
        <Select
          label={words.nth.label}
          options={nths.map((value) => ({ value, label: words.nth[value] }))}
          value={draft.nth}
          onChange={(event) => onChange({ nth: event.target.value })}
        />
        <Select
          label={words.weekday}
          options={weekdays.map((value) => ({ value, label: words.weekdays[value] }))}
          value={draft.weekday}
          onChange={(event) => onChange({ weekday: event.target.value as Weekday })}
        />
      </div>
    ) : (
      <TextField
        label={words.dayOfMonth}
        className="w-44"
        type="number"
        inputMode="numeric"
        min={1}
        max={31}
        value={draft.day}
        error={error}
        hint={Number(draft.day) > 28 ? words.dayHint : undefined}
        onChange={(event) => onChange({ day: event.target.value })}
      />
    )}
  </>
);
