"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Reply } from "./attendance-types.ts";

/** Sets the reader's reply to a session; it is drawn at once, and as the server has it afterwards. */
export const useReply = (team: string, sessionId: string, stored: Reply | null) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const list = trpc.attendance.list.queryFilter({ team, sessionId });
  const save = useMutation(
    trpc.attendance.setReply.mutationOptions({
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
      // Awaited, so that what is drawn does not fall back to the old reply in between.
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(list),
          queries.invalidateQueries(trpc.teams.home.queryFilter({ team })),
        ]),
      // One after the other: the last press wins.
      scope: { id: `reply-${sessionId}` },
    }),
  );
  return {
    reply: save.isPending ? save.variables.reply : stored,
    setReply: (reply: Reply | null) => save.mutate({ team, sessionId, reply }),
  };
};
