"use client";
import { useSendsMail } from "#components/frame/sends-mail.tsx";
import { RadioList } from "#components/ui/radio-list.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { disclosures, roundMethods } from "#domain/voting/round.ts";
import { whyNotMethod } from "#domain/voting/round-input.ts";
import { words as rounds } from "../words.ts";
import { inputOf, type RoundDraft } from "./round-draft.ts";
import { words } from "./words.ts";

type Props = {
  draft: RoundDraft;
  onChange: (change: Partial<RoundDraft>) => void;
  errors: Record<string, string>;
};

const methods = roundMethods.map((value) => ({
  value,
  label: rounds.methods[value].name,
  hint: rounds.methods[value].about,
}));
const shown = disclosures.map((value) => ({
  value,
  label: rounds.disclosures[value].name,
  hint: rounds.disclosures[value].told,
}));

/** How many papers are chosen and how, the quorum, what is shown afterwards, and the reminder. */
export const RuleFields = ({ draft, onChange, errors }: Props) => {
  const sendsMail = useSendsMail();
  // A stored round may remind at an hour the form does not offer.
  const hours = Object.keys(words.reminders).includes(draft.remind) ? [] : [draft.remind];
  const reminders = [...hours, "24", "2", "never"].map((value) => ({
    value,
    label: words.reminders[value] ?? words.hoursBefore(value),
  }));
  // Said as soon as it is chosen: everything below would be filled in for nothing.
  const { method, seats } = inputOf(draft);
  const fault = whyNotMethod({ method, seats, papers: draft.shortlist.length });
  return (
    <>
      <TextField
        label={words.seats}
        hint={words.seatsHint(draft.shortlist.length)}
        className="max-w-52"
        type="number"
        inputMode="numeric"
        min={1}
        max={50}
        required
        value={draft.seats}
        error={errors.seats}
        onChange={(event) => onChange({ seats: event.target.value })}
      />
      <RadioList
        legend={words.method}
        name="method"
        options={methods}
        value={draft.method}
        onChange={(method) => onChange({ method })}
        error={errors.method ?? fault}
      />
      <RadioList
        legend={words.disclosure}
        name="disclosure"
        options={shown}
        value={draft.disclosure}
        onChange={(disclosure) => onChange({ disclosure })}
        error={errors.disclosure}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={words.quorum}
          optional
          hint={words.quorumHint}
          type="number"
          inputMode="numeric"
          min={1}
          max={5000}
          value={draft.quorum}
          error={errors.quorum}
          onChange={(event) => onChange({ quorum: event.target.value })}
        />
        <Select
          label={words.reminder}
          hint={sendsMail ? words.reminderHint : words.reminderWithout}
          options={reminders}
          value={draft.remind}
          error={errors.remindHours}
          onChange={(event) => onChange({ remind: event.target.value })}
        />
      </div>
    </>
  );
};
