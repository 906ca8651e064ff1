"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { words } from "./words.ts";

/** What an organizer may do with a poll. */
export type Act = "extend" | "add" | "ask" | "close" | "cancel";

/** Changes a poll as an organizer; afterwards everything that shows polls is read again. */
export const useRunPoll = (team: string, pollId: string, onDone: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const after = (done: string) => ({
    onSuccess: () => {
      void queries.invalidateQueries(trpc.polls.pathFilter());
      showToast(done, { tone: "good" });
      onDone();
    },
  });
  const extend = useMutation(trpc.polls.extend.mutationOptions(after(words.extend.done)));
  const add = useMutation(trpc.polls.addOptions.mutationOptions(after(words.add.done)));
  const ask = useMutation(trpc.polls.askPeople.mutationOptions(after(words.ask.done)));
  const close = useMutation(trpc.polls.close.mutationOptions(after(words.close.done)));
  const cancel = useMutation(trpc.polls.cancel.mutationOptions(after(words.cancel.done)));
  const choose = useMutation(
    trpc.polls.choose.mutationOptions({
      onSuccess: () => {
        void queries.invalidateQueries(trpc.sessions.pathFilter());
        after(words.chooseDialog.done).onSuccess();
      },
    }),
  );
  const all = [extend, add, ask, close, cancel, choose];
  const failed = all.find(({ error }) => error)?.error;
  const where = { team, pollId };
  return {
    error: failed ? readError(failed).sentence : undefined,
    isPending: all.some(({ isPending }) => isPending),
    reset: () => {
      for (const { reset } of all) reset();
    },
    extend: (closesAt: string) => extend.mutate({ ...where, closesAt }),
    add: (options: string[]) => add.mutate({ ...where, options }),
    ask: (askedIds: string[]) => ask.mutate({ ...where, askedIds }),
    close: () => close.mutate(where),
    cancel: () => cancel.mutate(where),
    choose: (optionId: string) => choose.mutate({ ...where, optionId }),
  };
};
