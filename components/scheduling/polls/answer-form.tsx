"use client";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import { Button } from "#components/ui/button.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Answers } from "#domain/scheduling/polls/poll-input.ts";
import { AnswerRow } from "./answer-row.tsx";
import { OptionText } from "./option-text.tsx";
import type { PollOption, PollView, Said } from "./poll-types.ts";
import { useSaid } from "./use-said.ts";
import { words } from "./words.ts";

type Props = {
  poll: Pick<PollView, "id" | "options" | "durationMinutes" | "zone">;
  /** Whose answer it is, for keeping the draft. */
  holder: string;
  stored: { answers: Said; note: string | null };
  zone: string;
  /** What stands against a date. */
  notes?: (option: PollOption) => string[];
  save: string;
  pending: boolean;
  error: string | undefined;
  isSaved: boolean;
  onSave: (said: { answers: Answers; note: string | null }, done: () => void) => void;
};

/** Every date with three answers, a remark, and one press that saves all; what is not saved yet survives a reload. */
export const AnswerForm = (props: Props) => {
  const { poll, holder, stored, zone, notes, save, pending, error, isSaved, onSave } = props;
  const draft = useSaid(`lectern-poll-${poll.id}-${holder}`, poll.options, stored);
  const [stopped, setStopped] = useState<object | null>(null);
  const form = useFocusFault(stopped);
  const isMissing = draft.missing.length > 0;
  return (
    <Form
      ref={form}
      noValidate
      onSubmit={() => {
        setStopped(isMissing ? {} : null);
        if (!isMissing)
          onSave({ answers: draft.answers, note: draft.note.trim() || null }, () => draft.forget());
      }}
    >
      {poll.options.map((option) => (
        <AnswerRow
          key={option.id}
          name={`${holder}-${option.id}`}
          label={<OptionText option={option} minutes={poll.durationMinutes} zone={zone} also={poll.zone} />}
          notes={notes?.(option) ?? []}
          answer={draft.said[option.id]}
          error={stopped !== null}
          onSay={(answer) => draft.say(option.id, answer)}
        />
      ))}
      <TextField
        label={words.note}
        optional
        hint={words.noteHint}
        className="mt-4 max-w-md"
        maxLength={500}
        value={draft.note}
        onChange={(event) => draft.setNote(event.target.value)}
      />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" className="min-h-12" pending={pending}>
          {save}
        </Button>
        {isMissing && draft.answers.length > 0 ? (
          <Button variant="plain" onClick={() => draft.sayRest("no")}>
            {words.allNo}
          </Button>
        ) : null}
      </div>
      <p className="mt-2 min-h-6 text-sm text-muted" aria-live="polite">
        {stopped && isMissing
          ? words.missing(draft.missing.length)
          : draft.isChanged
            ? words.unsaved
            : isSaved
              ? words.saved
              : null}
      </p>
      <FormError>{error}</FormError>
    </Form>
  );
};
