"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { nextLook } from "./next-look.ts";
import { RoundActs } from "./round-acts.tsx";
import { RoundBody } from "./round-body.tsx";
import { RoundHead } from "./round-head.tsx";
import { takesMyBallot } from "./takes-my-ballot.ts";
import { useRoundsNews } from "./use-rounds-news.ts";

type Props = { team: string; roundId: string; zone: string };

/** A round as it is now; it follows its clock and the team's news by itself. */
export const RoundView = ({ team, roundId, zone }: Props) => {
  const trpc = useTRPC();
  const { data: round } = useSuspenseQuery({
    ...trpc.rounds.read.queryOptions({ team, roundId }),
    refetchInterval: (query) => (query.state.data ? nextLook(query.state.data, query.state.data.now) : false),
  });
  useRoundsNews();
  return (
    <>
      <RoundHead team={team} round={round} zone={zone} />
      <RoundBody team={team} round={round} />
      {takesMyBallot(round) ? (
        <div className="mt-10 sm:hidden">
          <RoundActs team={team} round={round} zone={zone} />
        </div>
      ) : null}
    </>
  );
};
