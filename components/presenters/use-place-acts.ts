"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** What asks before it acts: choosing somebody, saying no, stepping back, taking somebody off, swapping. */
export type PlaceDialog = "ask" | "decline" | "stepBack" | "takeOff" | "swap";

/** What can be done with a presenter's place; afterwards the page reads who stands there. `onDone` runs only when it worked. */
export const usePlaceActs = (onDone: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const options = {
    onSuccess: onDone,
    // Also after a failure: usually somebody else was faster, and the page should show who.
    onSettled: () => {
      void queries.invalidateQueries(trpc.sessions.pathFilter());
      void queries.invalidateQueries(trpc.presenters.pathFilter());
      void queries.invalidateQueries(trpc.teams.pathFilter());
    },
  };
  const assign = useMutation(trpc.presenters.assign.mutationOptions(options));
  const answer = useMutation(trpc.presenters.answer.mutationOptions(options));
  const volunteer = useMutation(trpc.presenters.volunteer.mutationOptions(options));
  const withdraw = useMutation(trpc.presenters.withdraw.mutationOptions(options));
  const takeOver = useMutation(trpc.duties.takeOver.mutationOptions(options));
  const missed = useMutation(trpc.duties.setMissed.mutationOptions(options));
  const note = useMutation(trpc.duties.notePresenter.mutationOptions(options));
  const all = [assign, answer, volunteer, withdraw, takeOver, missed, note];
  const failed = all.find(({ error }) => error)?.error;
  return {
    assign,
    answer,
    volunteer,
    withdraw,
    takeOver,
    missed,
    note,
    isPending: all.some(({ isPending }) => isPending),
    error: failed ? readError(failed).sentence : undefined,
    reset: () => {
      for (const mutation of all) mutation.reset();
    },
  };
};
