"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Reply } from "./attendance-types.ts";

/** Sets the reader's reply to a session. It is drawn at once; `isSaving` until the server has it. */
export const useReply = (team: string, sessionId: string, stored: Reply | null) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const save = useMutation(
    trpc.attendance.setReply.mutationOptions({
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
      onSuccess: ({ reply }) => {
        // Written down here first, so that what is drawn does not fall back to the old reply until it is read again.
        queries.setQueryData(
          trpc.attendance.list.queryKey({ team, sessionId }),
          (known) => known && { ...known, mine: { ...known.mine, reply } },
        );
        queries.setQueryData(trpc.teams.home.queryKey({ team }), (known) =>
          known?.session?.id === sessionId
            ? { ...known, session: { ...known.session, mine: { ...known.session.mine, reply } } }
            : known,
        );
      },
      onSettled: () => {
        void queries.invalidateQueries(trpc.attendance.list.queryFilter({ team, sessionId }));
        void queries.invalidateQueries(trpc.teams.home.queryFilter({ team }));
      },
      // One after the other: the last press wins.
      scope: { id: `reply-${sessionId}` },
    }),
  );
  return {
    reply: save.isPending ? save.variables.reply : stored,
    isSaving: save.isPending,
    setReply: (reply: Reply | null) => save.mutate({ team, sessionId, reply }),
  };
};
