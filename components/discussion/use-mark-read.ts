"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";

/** How long a tab must have been visible before what it shows counts as read, in milliseconds. */
const READ_MS = 3_000;

/** Takes the seq up to which the page shows everything; tells the server once the tab was visible long enough. */
export const useMarkRead = (team: string, paperId: string, upTo: number): void => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutate } = useMutation(
    trpc.comments.markRead.mutationOptions({
      // Lists count anew when they are next looked at; nothing on this page moves.
      onSuccess: () => queries.invalidateQueries({ ...trpc.papers.pathFilter(), refetchType: "none" }),
    }),
  );
  const tell = useEffectEvent((seq: number) => mutate({ team, paperId, upTo: seq }));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = false;
    const look = () => {
      clearTimeout(timer);
      if (told || document.visibilityState !== "visible") return;
      timer = setTimeout(() => {
        told = true;
        tell(upTo);
      }, READ_MS);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [upTo]);
};
