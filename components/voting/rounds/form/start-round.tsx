"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { freshDraft, inputOf } from "./round-draft.ts";
import { RoundFields } from "./round-fields.tsx";
import { useKeptDraft } from "./use-kept-draft.ts";
import { useRoundForm } from "./use-round-form.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  zones: { team: string; mine: string };
  /** The moment the page was made. */
  now: string;
};

/** The form that starts a round, or prepares one that opens later. */
export const StartRound = ({ team, zones, now }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const { id, draft, isKept, change, forget, startOver } = useKeptDraft(team, freshDraft(now, zones.team));
  const create = useMutation(
    trpc.rounds.create.mutationOptions({
      onSuccess: ({ roundId }) => {
        forget();
        void queries.invalidateQueries(trpc.rounds.pathFilter());
        showToast(draft.opensLater ? words.prepared : words.started, { tone: "good" });
        router.push(`/t/${team}/vote/rounds/${roundId}`);
      },
    }),
  );
  const failure = create.error ? readError(create.error) : null;
  const { form, errors, maySend } = useRoundForm(draft, zones.team, { failure, error: create.error });
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (maySend()) create.mutate({ team, id, ...inputOf(draft) });
      }}
    >
      <RoundFields {...{ team, draft, zones, errors }} onChange={change} />
      <FormError keep={words.kept}>{failure?.sentence}</FormError>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={create.isPending || create.isSuccess}>
          {draft.opensLater ? words.prepare : words.start}
        </Button>
        <ButtonLink href={`/t/${team}/vote/rounds`} variant="plain" onClick={forget}>
          {words.cancel}
        </ButtonLink>
        {isKept ? (
          <Button variant="plain" onClick={startOver}>
            {words.reset}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
