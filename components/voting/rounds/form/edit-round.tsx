"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Form } from "#components/ui/form.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { words as rounds } from "../words.ts";
import { draftOf, inputOf, mergeDraft } from "./round-draft.ts";
import { RoundFields } from "./round-fields.tsx";
import { useVoterCount } from "./use-members.ts";
import { useRoundForm } from "./use-round-form.ts";
import { words } from "./words.ts";

type Props = { team: string; roundId: string; zones: { team: string; mine: string } };

/** The form that changes a round nobody has voted in; when somebody else was faster, their changes and yours come together and nothing is saved until you say so. */
export const EditRound = ({ team, roundId, zones }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const reading = trpc.rounds.read.queryOptions({ team, roundId });
  const { data: round } = useSuspenseQuery(reading);
  const [base, setBase] = useState(() => draftOf(round));
  const [draft, setDraft] = useState(base);
  // The version this draft began from: news that arrive while somebody writes must not raise it.
  const [version, setVersion] = useState(round.version);
  const [isMerged, setIsMerged] = useState(false);
  const back = `/t/${team}/vote/rounds/${roundId}`;
  const takeOver = async () => {
    const theirs = await queries.fetchQuery({ ...reading, staleTime: 0 });
    setDraft((yours) => mergeDraft(base, draftOf(theirs), yours));
    setBase(draftOf(theirs));
    setVersion(theirs.version);
    setIsMerged(true);
    save.reset();
  };
  const save = useMutation(
    trpc.rounds.update.mutationOptions({
      onSuccess: () => {
        void queries.invalidateQueries(trpc.rounds.pathFilter());
        showToast(words.saved, { tone: "good" });
        router.push(back);
      },
      // Offline again right after: the refusal stays on the page, and the next press asks anew.
      onError: (error) =>
        readError(error).reason === "changed_meanwhile" && takeOver().catch(() => undefined),
    }),
  );
  const failure = save.error ? readError(save.error) : null;
  const { form, errors, maySend } = useRoundForm(draft, zones.team, {
    failure,
    error: save.error,
    voters: useVoterCount(team, draft),
    ...(round.phase === "open" ? { openedAt: round.opensAt } : {}),
  });
  return (
    <Form
      ref={form}
      noValidate
      className="flex flex-col gap-8"
      onSubmit={() => {
        if (maySend()) save.mutate({ team, roundId, version, ...inputOf(draft) });
      }}
    >
      <RoundFields
        {...{ team, draft, zones, errors }}
        isOpen={round.phase === "open"}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <FormError keep={words.kept}>{failure?.sentence}</FormError>
      <div role="status">{isMerged ? <Notice tone="warn">{words.takenOver}</Notice> : null}</div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={save.isPending || save.isSuccess}>
          {words.save}
        </Button>
        <ButtonLink href={back} variant="plain">
          {rounds.back}
        </ButtonLink>
      </div>
    </Form>
  );
};
