"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { words } from "./words.ts";

/** What somebody else saved meanwhile. */
export type Theirs = { text: string; by: string | null; version: number };

/** Saves a session's minutes; `theirs` is what stood in the way, `failure` any other reason. `onSaved` runs once the page knows them. */
export const useSaveMinutes = (team: string, sessionId: string, onSaved: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const read = () => queries.invalidateQueries(trpc.minutes.pathFilter());
  const save = useMutation(
    trpc.minutes.save.mutationOptions({
      onSuccess: async () => {
        await read();
        showToast(words.saved, { tone: "good" });
        onSaved();
      },
      onError: read,
    }),
  );
  const error = save.error ? readError(save.error) : null;
  const isConflict = error?.reason === "changed_meanwhile";
  const { details } = error ?? {};
  const theirs: Theirs | null =
    isConflict && details
      ? {
          text: String(details.theirs),
          by: typeof details.by === "string" ? details.by : null,
          version: Number(details.version),
        }
      : null;
  return {
    isPending: save.isPending,
    theirs,
    failure: isConflict ? null : error && (error.fields.body ?? error.sentence),
    reset: save.reset,
    save: (version: number, body: string) => save.mutate({ team, sessionId, version, body }),
  };
};
