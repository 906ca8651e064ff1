"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { words } from "./words.ts";

/** What can become of a session, or be taken back. */
export type End = "held" | "notHeld" | "cancel" | "undo";

/** Says what became of a session; afterwards everything that shows sessions or papers is read again. */
export const useEndSession = (team: string, sessionId: string, onDone: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const after = (end: End) => ({
    onSuccess: () => {
      void queries.invalidateQueries(trpc.sessions.pathFilter());
      void queries.invalidateQueries(trpc.papers.pathFilter());
      showToast(words[end].done, { tone: "good" });
      onDone();
    },
  });
  const held = useMutation(trpc.sessions.markHeld.mutationOptions(after("held")));
  const notHeld = useMutation(trpc.sessions.markNotHeld.mutationOptions(after("notHeld")));
  const cancel = useMutation(trpc.sessions.cancel.mutationOptions(after("cancel")));
  const undo = useMutation(trpc.sessions.reopen.mutationOptions(after("undo")));
  const all = [held, notHeld, cancel, undo];
  const failed = all.find(({ error }) => error)?.error;
  return {
    isPending: all.some(({ isPending }) => isPending),
    error: failed ? readError(failed).sentence : undefined,
    reset: () => {
      for (const mutation of all) mutation.reset();
    },
    endSession: (end: End, reason: string) => {
      if (end === "held") held.mutate({ team, sessionId });
      else if (end === "undo") undo.mutate({ team, sessionId });
      else (end === "cancel" ? cancel : notHeld).mutate({ team, sessionId, reason });
    },
  };
};
