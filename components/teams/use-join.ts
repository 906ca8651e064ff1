"use client";
import { useMutation } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Accepts an invitation and opens the team; a full page load, because the browser may be signed in only now. */
export const useJoin = () => {
  const trpc = useTRPC();
  const accept = useMutation(
    trpc.teams.acceptInvitation.mutationOptions({
      onSuccess: ({ slug }) => window.location.replace(`/t/${slug}`),
    }),
  );
  return {
    join: accept.mutate,
    isBusy: accept.isPending || accept.isSuccess,
    wrong: accept.error ? readError(accept.error) : null,
  };
};
