"use client";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { FoundForm } from "#components/ui/found-form.tsx";
import { formKey } from "#components/ui/kept-form.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { useKeptForm } from "#components/ui/use-kept-form.ts";
import { freshDraft } from "./round-draft.ts";
import { RoundFields } from "./round-fields.tsx";
import { useVoterCount } from "./use-members.ts";
import { useRoundForm } from "./use-round-form.ts";
import { useStartRound } from "./use-start-round.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  userId: string;
  zones: { team: string; mine: string };
  /** The moment the page was made. */
  now: string;
};

/** The form that starts a round, or prepares one that opens later. */
export const StartRound = ({ team, userId, zones, now }: Props) => {
  const {
    id,
    form: draft,
    isFound,
    change,
    forget,
    startAfresh,
  } = useKeptForm(formKey(userId, team, "round"), freshDraft(now, zones.team));
  const { start, failure, error, isStored, isPending, isDone } = useStartRound(team, forget);
  const { form, errors, maySend } = useRoundForm(draft, zones.team, {
    failure,
    error,
    voters: useVoterCount(team, draft),
  });
  return (
    <Form
      ref={form}
      noValidate
      className="flex flex-col gap-8"
      onSubmit={() => {
        if (maySend()) start(id, draft);
      }}
    >
      <FoundForm isFound={isFound} onAfresh={startAfresh} />
      <RoundFields {...{ team, draft, zones, errors }} onChange={change} />
      <FormError keep={words.kept}>{failure?.sentence}</FormError>
      {isStored ? (
        <TextLink href={`/t/${team}/vote/rounds/${id}`} className="self-start text-sm">
          {words.openStored}
        </TextLink>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={isPending || isDone}>
          {draft.opensLater ? words.prepare : words.start}
        </Button>
        <ButtonLink href={`/t/${team}/vote/rounds`} variant="plain" onClick={forget}>
          {words.cancel}
        </ButtonLink>
      </div>
    </Form>
  );
};
