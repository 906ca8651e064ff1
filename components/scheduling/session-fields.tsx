"use client";
import type { ReactNode } from "react";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SessionDraft } from "./session-draft.ts";
import { WhenFields } from "./when-fields.tsx";
import { words } from "./words.ts";

type Props = {
  draft: SessionDraft;
  onChange: (change: Partial<SessionDraft>) => void;
  zones: readonly { value: string; label: string }[];
  mine: string;
  now: string;
  errors: Record<string, string>;
  /** What else belongs to the time: how a series repeats. */
  children?: ReactNode;
};

/** What people write about a session. */
export const SessionFields = ({ draft, onChange, zones, mine, now, errors, children }: Props) => {
  const { fields } = words;
  return (
    <>
      <WhenFields {...{ draft, onChange, zones, mine, now }} errors={errors} />
      {children}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={fields.place}
          optional
          maxLength={200}
          value={draft.place}
          error={errors.place}
          onChange={(event) => onChange({ place: event.target.value })}
        />
        <TextField
          label={fields.link}
          optional
          type="url"
          maxLength={500}
          placeholder="https://"
          value={draft.meetingUrl}
          error={errors.meetingUrl}
          onChange={(event) => onChange({ meetingUrl: event.target.value })}
        />
      </div>
      <TextField
        label={fields.title}
        optional
        hint={fields.titleHint}
        maxLength={200}
        value={draft.title}
        error={errors.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <TextArea
        label={fields.notes}
        optional
        serif
        hint={fields.notesHint}
        maxLength={10_000}
        value={draft.notes}
        error={errors.notes}
        onChange={(event) => onChange({ notes: event.target.value })}
      />
    </>
  );
};
