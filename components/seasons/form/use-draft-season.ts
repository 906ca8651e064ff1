"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { requestOf, type SeasonDraft } from "./season-draft.ts";

/** Plans a season, forgets the form it came from and opens the draft. */
export const useDraftSeason = (team: string, forget: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const draft = useMutation(
    trpc.seasons.draft.mutationOptions({
      onSuccess: ({ seasonId }) => {
        forget();
        void queries.invalidateQueries(trpc.seasons.pathFilter());
        router.push(`/t/${team}/sessions/plan/${seasonId}`);
      },
    }),
  );
  return {
    failure: draft.error ? readError(draft.error) : null,
    error: draft.error,
    isPending: draft.isPending || draft.isSuccess,
    plan: (id: string, form: SeasonDraft) => draft.mutate({ team, id, ...requestOf(form) }),
  };
};
