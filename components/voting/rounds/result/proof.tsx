"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import { saveFile } from "./save-file.ts";
import { words } from "./words.ts";

type Props = { team: string; roundId: string };

/** Counts the frozen ballots again on demand, and hands the result out for counting elsewhere. */
export const Proof = ({ team, roundId }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const again = useQuery(
    trpc.rounds.recount.queryOptions({ team, roundId }, { enabled: false, retry: false, staleTime: 0 }),
  );
  const download = useMutation({
    mutationFn: () =>
      queries.fetchQuery(trpc.rounds.export.queryOptions({ team, roundId }, { staleTime: 0, retry: false })),
    onSuccess: ({ name, json }) => saveFile(name, json),
    onError: (error) => showToast(readError(error as never).sentence, { tone: "bad" }),
  });
  return (
    <Section title={words.proof}>
      <p className="mt-3 max-w-[68ch] text-sm text-muted">{words.proofText}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button pending={again.isFetching} onClick={() => void again.refetch()}>
          {words.recount}
        </Button>
        <Button pending={download.isPending} onClick={() => download.mutate()}>
          {words.export}
        </Button>
      </div>
      <div role="status" className="[&:not(:empty)]:mt-3">
        {again.data && !again.isFetching && !again.error ? (
          <Notice tone={again.data.same ? "good" : "bad"}>{again.data.sentence}</Notice>
        ) : null}
        {again.error && !again.isFetching ? <FormError>{readError(again.error).sentence}</FormError> : null}
      </div>
    </Section>
  );
};
