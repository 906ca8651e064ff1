"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import type { textOf } from "./session-draft.ts";
import { words } from "./words.ts";

type Plan = ReturnType<typeof textOf> & { id: string; paperIds: string[] };

/**
 * Plans a session and opens it. Where an earlier press stored it and the answer was lost, `isStored` says so, and the next
 * press saves what the form says now, unless somebody else has changed the session since. `onPlanned` runs when all of it is stored.
 */
export const usePlanSession = (team: string, onPlanned: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const open = (sessionId: string) => {
    onPlanned();
    void queries.invalidateQueries(trpc.sessions.pathFilter());
    router.push(`/t/${team}/sessions/${sessionId}`);
  };
  const create = useMutation(
    trpc.sessions.create.mutationOptions({ onSuccess: ({ sessionId }) => open(sessionId) }),
  );
  const setPapers = useMutation(
    trpc.sessions.setPapers.mutationOptions({ onSuccess: ({ sessionId }) => open(sessionId) }),
  );
  const update = useMutation(trpc.sessions.update.mutationOptions());
  const stored = create.error ? readError(create.error) : null;
  const isStored = stored?.reason === "changed_meanwhile";
  const later = update.error ?? setPapers.error;
  const failure = later ? readError(later) : isStored ? { ...stored, sentence: words.storedAlready } : stored;
  return {
    failure,
    error: later ?? create.error,
    isStored,
    isPending: [create, update, setPapers].some(({ isPending }) => isPending),
    isDone: create.isSuccess || setPapers.isSuccess,
    plan: ({ id, paperIds, ...text }: Plan) => {
      if (!isStored) return create.mutate({ team, id, ...text, paperIds });
      const was = (stored?.details.theirPapers ?? []) as string[];
      setPapers.reset();
      // As it was planned, or as the last press left it: a higher version is somebody else's.
      const version = update.data?.version ?? 1;
      update.mutate(
        { team, sessionId: id, version, ...text },
        { onSuccess: () => setPapers.mutate({ team, sessionId: id, paperIds, was }) },
      );
    },
  };
};
