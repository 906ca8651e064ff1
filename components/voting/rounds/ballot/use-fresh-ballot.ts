"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "#components/trpc/trpc.ts";

/**
 * Reads the round again whenever the reader comes back to this tab or window: ballots make no news, so another tab's choices
 * are only seen by looking. What is not saved yet here lies over what was read.
 */
export const useFreshBallot = (team: string, roundId: string): void => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  useEffect(() => {
    const look = () => {
      // Both events come when a tab is opened: one reading is enough.
      if (document.visibilityState === "visible")
        void queries.invalidateQueries(trpc.rounds.read.queryFilter({ team, roundId }), {
          cancelRefetch: false,
        });
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [queries, trpc, team, roundId]);
};
