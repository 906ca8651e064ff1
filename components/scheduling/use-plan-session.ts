"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import type { textOf } from "./session-draft.ts";

type Plan = ReturnType<typeof textOf> & { id: string; paperIds: string[] };

/**
 * Plans a session and opens it. When it is stored already and the form has changed since (the answer was lost), sending it
 * again saves what the form says now, unless somebody else changed it in between: then `failure` says so again.
 */
export const usePlanSession = (team: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const open = (sessionId: string) => {
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
  const failures = [update.error, setPapers.error, create.error].flatMap((error) =>
    error ? [readError(error)] : [],
  );
  const stored = create.error ? readError(create.error) : null;
  return {
    failure: failures[0] ?? null,
    isPending: [create, update, setPapers].some(({ isPending }) => isPending),
    isDone: create.isSuccess || setPapers.isSuccess,
    plan: ({ id, paperIds, ...text }: Plan) => {
      update.reset();
      setPapers.reset();
      if (stored?.reason !== "changed_meanwhile") return create.mutate({ team, id, ...text, paperIds });
      const version = Number(stored.details.version);
      update.mutate(
        { team, sessionId: id, version, ...text },
        { onSuccess: () => setPapers.mutate({ team, sessionId: id, paperIds }) },
      );
    },
  };
};
