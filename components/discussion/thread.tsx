"use client";

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";
import { SkeletonList } from "#components/ui/skeleton-list.tsx";
import type { Role } from "#domain/teams/roles.ts";
import { LoadedThread } from "./loaded-thread.tsx";
import { words } from "./words.ts";

type Props = {
  team: string;
  paperId: string;
  me: { userId: string; name: string; role: Role; timeZone: string };
};

/** A paper's discussion: read, written, kept up to date while it is open. */
export const Thread = ({ team, paperId, me }: Props) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [generation, setGeneration] = useState(0);
  const { data, error, refetch } = useInfiniteQuery(
    trpc.comments.page.infiniteQueryOptions(
      { team, paperId },
      // Read once: what changes afterwards comes as changes, so that nothing moves under the reader.
      { getNextPageParam: (page) => page.next, initialCursor: null, staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const startAnew = () => {
    void queries
      .resetQueries(trpc.comments.page.infiniteQueryFilter({ team, paperId }))
      .then(() => setGeneration((count) => count + 1));
  };
  const [first, ...later] = data?.pages ?? [];
  if (first)
    return (
      <LoadedThread
        key={`${paperId} ${generation}`}
        {...{ team, paperId, me, startAnew }}
        pages={[first, ...later]}
      />
    );
  if (!error) return <SkeletonList rows={4} />;
  return (
    <ErrorState
      title={words.cannotRead}
      action={<Button onClick={() => void refetch()}>{words.tryAgain}</Button>}
    >
      {readError(error).sentence}
    </ErrorState>
  );
};
