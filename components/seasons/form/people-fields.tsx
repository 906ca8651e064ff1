"use client";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SeasonDraft } from "./season-draft.ts";
import { words } from "./words.ts";

type Props = {
  draft: SeasonDraft;
  duties: readonly { key: string; name: string }[];
  onChange: (change: Partial<SeasonDraft>) => void;
  errors: Record<string, string>;
};

/** Which duties a season shares out besides presenting, how far apart talks are, and where the group meets. */
export const PeopleFields = ({ draft, duties, onChange, errors }: Props) => (
  <div className="flex flex-col gap-4">
    {duties.length > 0 ? (
      <fieldset>
        <legend className="text-sm font-medium">{words.duties}</legend>
        <p className="text-xs text-muted">{words.dutiesHint}</p>
        {duties.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={name}
            checked={draft.duties.includes(key)}
            onChange={(event) =>
              onChange({
                duties: event.target.checked
                  ? [...draft.duties, key]
                  : draft.duties.filter((one) => one !== key),
              })
            }
          />
        ))}
      </fieldset>
    ) : null}
    <TextField
      label={words.gap}
      hint={words.gapHint}
      className="max-w-96"
      type="number"
      inputMode="numeric"
      min={0}
      max={366}
      value={draft.minGap}
      error={errors.minGap}
      onChange={(event) => onChange({ minGap: event.target.value })}
    />
    <Disclosure summary={words.where} open={Boolean(errors.place ?? errors.meetingUrl)}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={words.place}
          optional
          maxLength={200}
          value={draft.place}
          error={errors.place}
          onChange={(event) => onChange({ place: event.target.value })}
        />
        <TextField
          label={words.link}
          optional
          type="url"
          maxLength={500}
          value={draft.meetingUrl}
          error={errors.meetingUrl}
          onChange={(event) => onChange({ meetingUrl: event.target.value })}
        />
      </div>
    </Disclosure>
  </div>
);
