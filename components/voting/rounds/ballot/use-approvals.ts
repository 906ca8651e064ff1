"use client";
import { useTRPCClient } from "#components/trpc/trpc.ts";
import { approvedNow } from "./approvals.ts";
import type { RoundPage } from "./ballot-types.ts";
import { useFreshBallot } from "./use-fresh-ballot.ts";
import { useMyBallot } from "./use-my-ballot.ts";
import { useSaver } from "./use-saver.ts";

/** Approves at once on the page, then on the server, paper by paper; keeps what could not be sent. */
export const useApprovals = (team: string, round: RoundPage) => {
  const client = useTRPCClient();
  const mine = useMyBallot(team, round.id);
  useFreshBallot(team, round.id);
  const saver = useSaver<boolean>(async (paperId, approved) => {
    try {
      mine.show(await client.rounds.approve.mutate({ team, roundId: round.id, paperId, approved }));
      return { kind: "saved" };
    } catch (error) {
      return mine.refuse(error);
    }
  });
  return {
    approved: approvedNow(round.ballot, saver.waiting),
    choose: (paperId: string, approved: boolean) => {
      mine.hold();
      saver.put(paperId, approved);
    },
    saver,
  };
};
