"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { withBallot } from "./approvals.ts";
import type { MyBallot } from "./ballot-types.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { Outcome } from "./saver.ts";

/** The reader's ballot in what the page has read: read it, show an answer, and turn the page when a choice is refused. */
export const useMyBallot = (team: string, roundId: string) => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const key = trpc.rounds.read.queryKey({ team, roundId });
  const hold = () => void queries.cancelQueries({ queryKey: key });
  return {
    read: (): MyBallot | null => queries.getQueryData(key)?.ballot ?? null,
    /** A round on its way was read before this choice and would overwrite it. */
    hold,
    show: (ballot: MyBallot | null) => {
      // So would one that began while this was saved.
      hold();
      queries.setQueryData(key, (round) => (round ? withBallot(round, ballot) : round));
    },
    /** Says why a choice was refused; the page reads again and becomes what the round is now. */
    refuse: (thrown: unknown): Outcome => {
      const { outcome, sentence } = outcomeOf(thrown);
      if (outcome.kind === "never") {
        showToast(sentence, { tone: "bad" });
        void queries.invalidateQueries(trpc.rounds.pathFilter());
      }
      return outcome;
    },
  };
};
