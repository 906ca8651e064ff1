"use client";
import { useState } from "react";
import { useFocusFault } from "#components/sign-in/use-focus-fault.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { FoundForm } from "#components/ui/found-form.tsx";
import { formKey } from "#components/ui/kept-form.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { useKeptForm } from "#components/ui/use-kept-form.ts";
import { refusedFields } from "#components/voting/rounds/refused-fields.ts";
import type { Defaults } from "../season-types.ts";
import { DateFields } from "./date-fields.tsx";
import { PaperFields } from "./paper-fields.tsx";
import { PeopleFields } from "./people-fields.tsx";
import { faultsOf, freshDraft, settleDraft } from "./season-draft.ts";
import { useDraftSeason } from "./use-draft-season.ts";
import { words } from "./words.ts";

type Props = { team: string; userId: string; defaults: Defaults; papers: { id: string; title: string }[] };

/** The form that plans a season; its draft is a page of its own. */
export const StartSeason = ({ team, userId, defaults, papers }: Props) => {
  const fresh = freshDraft(defaults, papers);
  const kept = useKeptForm(formKey(userId, team, "season"), fresh, (found) =>
    settleDraft(found, fresh, defaults.duties),
  );
  const { form: draft, change } = kept;
  // A new object for each press, so that each press moves the focus.
  const [stopped, setStopped] = useState<object | null>(null);
  const { plan, failure, error, isPending } = useDraftSeason(team, kept.forget);
  const form = useFocusFault(stopped ?? error);
  const faults = faultsOf(draft);
  const errors = { ...refusedFields(failure), ...(stopped ? faults : {}) };
  const fields = { draft, onChange: change, errors };
  return (
    <Form
      ref={form}
      noValidate
      className="flex flex-col gap-8"
      onSubmit={() => {
        const fits = Object.keys(faults).length === 0;
        setStopped(fits ? null : {});
        if (fits) plan(kept.id, draft);
      }}
    >
      <FoundForm isFound={kept.isFound} onAfresh={kept.startAfresh} />
      <TextField
        label={words.title}
        hint={words.titleHint}
        required
        maxLength={120}
        value={draft.title}
        error={errors.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <DateFields {...fields} />
      <PaperFields team={team} chosen={defaults.chosen} {...fields} />
      <PeopleFields duties={defaults.duties} {...fields} />
      <FormError keep={words.kept}>{failure?.sentence}</FormError>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={isPending}>
          {words.plan}
        </Button>
        <ButtonLink href={`/t/${team}/sessions`} variant="plain" onClick={kept.forget}>
          {words.cancel}
        </ButtonLink>
      </div>
    </Form>
  );
};
