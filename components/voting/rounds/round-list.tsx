"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { nextLookOfAll } from "./next-look.ts";
import { PastRounds } from "./past-rounds.tsx";
import { RoundRow } from "./round-row.tsx";
import type { RoundCard } from "./round-types.ts";
import { useRoundsNews } from "./use-rounds-news.ts";
import { words } from "./words.ts";

type Props = {
  team: string;
  zone: string;
  /** The moment the page was made. */
  now: string;
  mayRun: boolean;
};

/** All rounds: those that run first, what comes, and what was chosen. */
export const RoundList = ({ team, zone, now, mayRun }: Props) => {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery({
    ...trpc.rounds.list.queryOptions({ team }),
    refetchInterval: (query) => nextLookOfAll(query.state.data?.now ?? [], new Date().toISOString()),
  });
  useRoundsNews();
  if (data.now.length + data.past.length === 0)
    return (
      <EmptyState
        title={words.emptyTitle}
        action={
          mayRun ? (
            <ButtonLink href={`/t/${team}/vote/rounds/new`} variant="primary">
              {words.start}
            </ButtonLink>
          ) : (
            <ButtonLink href={`/t/${team}/vote`}>{words.seeVotes}</ButtonLink>
          )
        }
      >
        <p>{words.empty}</p>
        {mayRun ? null : <p className="mt-2">{words.emptyReader}</p>}
      </EmptyState>
    );
  const list = (title: string, rounds: RoundCard[]) =>
    rounds.length === 0 ? null : (
      <Section title={title}>
        <DataList label={title}>
          {rounds.map((round) => (
            <RoundRow key={round.id} {...{ team, round, zone, now }} />
          ))}
        </DataList>
      </Section>
    );
  const of = (...phases: RoundCard["phase"][]) => data.now.filter(({ phase }) => phases.includes(phase));
  return (
    <div>
      {list(words.openNow, of("open"))}
      {list(words.waiting, of("counting", "short"))}
      {list(words.upcoming, of("upcoming"))}
      <PastRounds rounds={data.past} {...{ team, zone, now }} />
    </div>
  );
};
