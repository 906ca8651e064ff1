"use client";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { outcomeOf } from "./outcome-of.ts";
import { useMyBallot } from "./use-my-ballot.ts";
import { words } from "./words.ts";

/** Hands in a ballot that approves nothing, and takes a ballot back. */
export const useWholeBallot = (team: string, roundId: string, onDone: () => void) => {
  const trpc = useTRPC();
  const mine = useMyBallot(team, roundId);
  const scope = { id: `ballot-${roundId}` };
  const onError = (error: unknown) => {
    const { outcome } = outcomeOf(error);
    if (outcome.kind === "later") showToast(outcome.sentence, { tone: "bad" });
    else mine.refuse(error);
  };
  const none = useMutation(
    trpc.rounds.castEmpty.mutationOptions({
      scope,
      onSuccess: (ballot) => {
        mine.show(ballot);
        showToast(words.noneSaved, { tone: "good" });
      },
      onError,
    }),
  );
  const back = useMutation(
    trpc.rounds.withdraw.mutationOptions({
      scope,
      onSuccess: () => {
        mine.show(null);
        showToast(words.withdrawn, { tone: "good" });
      },
      onError,
      onSettled: onDone,
    }),
  );
  return {
    castEmpty: () => none.mutate({ team, roundId }),
    withdraw: () => back.mutate({ team, roundId }),
    isCasting: none.isPending,
    isWithdrawing: back.isPending,
  };
};
