"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";

type Props = { team: string; scope: { importId: string } | { paperId: string } };

/** Has missing details looked up again, of an import's papers or of one paper. */
export const RetryDetails = ({ team, scope }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const retry = useMutation(
    trpc.papers.retryDetails.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.papers.pathFilter()),
    }),
  );
  return (
    <>
      <Button size="small" pending={retry.isPending} onClick={() => retry.mutate({ team, ...scope })}>
        Retry
      </Button>
      <FormError>{retry.error ? readError(retry.error).sentence : null}</FormError>
    </>
  );
};
