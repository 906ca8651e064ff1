"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 } from "uuid";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { requestOf, type SeasonDraft } from "./season-draft.ts";

/** Plans a season and opens its draft. The id is made once per form: pressing twice, or after a lost answer, plans one. */
export const useDraftSeason = (team: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [id] = useState(() => v7());
  const draft = useMutation(
    trpc.seasons.draft.mutationOptions({
      onSuccess: ({ seasonId }) => {
        void queries.invalidateQueries(trpc.seasons.pathFilter());
        router.push(`/t/${team}/sessions/plan/${seasonId}`);
      },
    }),
  );
  return {
    failure: draft.error ? readError(draft.error) : null,
    error: draft.error,
    isPending: draft.isPending || draft.isSuccess,
    plan: (form: SeasonDraft) => draft.mutate({ team, id, ...requestOf(form) }),
  };
};
