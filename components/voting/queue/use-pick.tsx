"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { words } from "./words.ts";

type Named = { paperId: string; title: string };

/** Where a session for this paper is planned. */
export const planHref = (team: string, paperId: string) => `/t/${team}/sessions/new?paper=${paperId}`;

/** Picks the next paper and takes picks back; says what happened, with the way back and the way on. */
export const usePick = (team: string) => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const fail = (error: Parameters<typeof readError>[0]) => {
    showToast(readError(error).sentence, { tone: "bad" });
    // What was refused was seen in an order that has moved on.
    void queries.invalidateQueries(trpc.queue.pathFilter());
  };
  const again = () => queries.invalidateQueries(trpc.queue.pathFilter());
  const undo = useMutation(trpc.queue.undo.mutationOptions({ onError: fail, onSuccess: again }));
  const pick = useMutation(trpc.queue.pick.mutationOptions({ onError: fail, onSuccess: again }));
  const undoPick = (pickId: string, title: string) =>
    undo.mutate({ team, pickId }, { onSuccess: () => void showToast(words.undone(title), { tone: "good" }) });
  const pickPaper = ({ paperId, title }: Named) =>
    pick.mutate(
      { team, paperId },
      {
        onSuccess: ({ pickId }) =>
          void showToast(
            <>
              {words.picked(title)} <TextLink href={planHref(team, paperId)}>{words.plan}</TextLink>
            </>,
            { tone: "good", action: { label: words.undo, onSelect: () => undoPick(pickId, title) } },
          ),
      },
    );
  return { pickPaper, undoPick, picking: pick.isPending, undoing: undo.isPending };
};
