import { ChoiceGroup } from "#components/ui/choice-group.tsx";
import { nameZone } from "#components/ui/format-instant.ts";
import { Section } from "#components/ui/section.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { NewPoll } from "../poll-types.ts";
import { DatesField } from "./dates-field.tsx";
import { DeadlineField } from "./deadline-field.tsx";
import { PeopleField } from "./people-field.tsx";
import type { PollDraft } from "./poll-draft.ts";
import { words } from "./words.ts";

type Props = {
  draft: PollDraft;
  data: NewPoll;
  zones: readonly { value: string; label: string }[];
  errors: Record<string, string>;
  onChange: (change: Partial<PollDraft>) => void;
};

/** What a date poll asks, whom, and until when. */
export const PollFields = ({ draft, data, zones, errors, onChange }: Props) => {
  const isListed = zones.some(({ value }) => value === draft.zone);
  const text = (field: "title" | "place" | "meetingUrl" | "notes" | "minutes") => ({
    value: draft[field],
    error: errors[field],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
  });
  return (
    <>
      <TextField label={words.title} hint={words.titleHint} required maxLength={200} {...text("title")} />
      <Section title={words.dates}>
        <div className="mt-4 flex flex-col gap-4">
          <ChoiceGroup
            legend={words.kind}
            name="kind"
            options={[
              { value: "timed", label: words.timed },
              { value: "all_day", label: words.allDay },
            ]}
            value={draft.isAllDay ? "all_day" : "timed"}
            onChange={(kind) => onChange({ isAllDay: kind === "all_day", options: [] })}
          />
          {draft.isAllDay ? null : (
            <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_6rem]">
              <Select
                label={words.zone}
                options={isListed ? zones : [{ value: draft.zone, label: draft.zone }, ...zones]}
                value={draft.zone}
                onChange={(event) => onChange({ zone: event.target.value })}
              />
              <TextField
                label={words.minutes}
                type="number"
                inputMode="numeric"
                min={5}
                max={1440}
                {...text("minutes")}
              />
            </div>
          )}
          <p className="text-sm text-muted">{draft.isAllDay ? words.aboutDays : words.about}</p>
          <DatesField
            key={draft.isAllDay ? "days" : "times"}
            options={draft.options}
            onChange={(options) => onChange({ options })}
            zone={draft.isAllDay ? null : draft.zone}
            zones={data.zones}
            now={data.now}
            daysOff={data.daysOff}
            error={errors.when}
          />
        </div>
      </Section>
      <DeadlineField
        draft={draft}
        zone={nameZone(draft.isAllDay ? data.zones.team : draft.zone)}
        error={errors.closesAt}
        onChange={onChange}
      />
      <PeopleField
        people={data.people}
        chosen={draft.askedIds}
        error={errors.askedIds}
        onChange={(askedIds) => onChange({ askedIds })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={words.place} optional maxLength={200} {...text("place")} />
        <TextField
          label={words.link}
          optional
          type="url"
          maxLength={500}
          placeholder="https://"
          {...text("meetingUrl")}
        />
      </div>
      <TextArea label={words.notes} optional serif maxLength={10_000} {...text("notes")} />
    </>
  );
};
