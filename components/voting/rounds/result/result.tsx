"use client";
import { useQuery } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { ErrorState } from "#components/ui/error-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { SkeletonList } from "#components/ui/skeleton-list.tsx";
import { isRanked } from "#domain/voting/round.ts";
import { AllCandidates } from "./all-candidates.tsx";
import { BesideApproval } from "./beside-approval.tsx";
import { BudgetChart } from "./budget-chart.tsx";
import { LeftOut } from "./left-out.tsx";
import { MemberShares } from "./member-shares.tsx";
import { Proof } from "./proof.tsx";
import type { RoundPage } from "./result-types.ts";
import { TakeUp } from "./take-up.tsx";
import { WinnerItem } from "./winner-item.tsx";
import { words } from "./words.ts";

type Props = { team: string; round: RoundPage };

/** The result of a decided round: what was chosen, why, what it means for each voter, and how to check it. */
export const Result = ({ team, round }: Props) => {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.rounds.result.queryOptions({ team, roundId: round.id }));
  if (!data)
    return error ? (
      <ErrorState
        title={words.cannotRead}
        action={<Button onClick={() => void refetch()}>{words.tryAgain}</Button>}
      >
        {readError(error).sentence}
      </ErrorState>
    ) : (
      <SkeletonList rows={round.seats} />
    );
  const ranked = isRanked(data.method);
  return (
    <>
      <Section title={words.chosen} count={data.winners.length}>
        <p className="mt-3 text-sm text-muted">
          {words.about(data.winners.length, data.candidates.length, data.method, data.turnout.cast)}{" "}
          {words.how[data.method]}
        </p>
        <TakeUp team={team} round={round} />
        <ol className="mt-2 divide-y divide-line border-b border-line">
          {data.winners.map((winner, index) => (
            <WinnerItem
              key={winner.paperId}
              team={team}
              number={index + 1}
              winner={winner}
              mayPlan={round.may.run}
              isRanked={ranked}
            />
          ))}
        </ol>
        {data.method !== "approval" && data.plainApproval.winners.length > 0 ? (
          <BesideApproval result={data} />
        ) : null}
      </Section>
      {data.budgets.length > 0 ? <BudgetChart result={data} /> : null}
      {data.members.length > 0 ? <MemberShares result={data} isRanked={ranked} /> : null}
      <div className="mt-10">
        <AllCandidates team={team} result={data} isRanked={ranked} />
      </div>
      {data.leftOut.length > 0 ? <LeftOut team={team} papers={data.leftOut} /> : null}
      <Proof team={team} roundId={round.id} />
    </>
  );
};
