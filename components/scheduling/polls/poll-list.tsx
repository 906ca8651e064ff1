"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { PollRow } from "./poll-row.tsx";
import type { PollCard } from "./poll-types.ts";
import { usePollsNews } from "./use-polls-news.ts";
import { words } from "./words.ts";

/** All date polls: those that run first, then, folded, those that ended and what came of them. */
export const PollList = ({ team }: { team: string }) => {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.polls.list.queryOptions({ team }));
  usePollsNews();
  if (data.polls.length === 0)
    return (
      <EmptyState
        title={words.emptyTitle}
        action={
          data.may.run ? (
            <ButtonLink href={`/t/${team}/sessions/polls/new`} variant="primary">
              {words.start}
            </ButtonLink>
          ) : (
            <ButtonLink href={`/t/${team}/sessions`}>{words.seeSessions}</ButtonLink>
          )
        }
      >
        <p>{words.empty}</p>
        {data.may.run ? null : <p className="mt-2">{words.emptyReader}</p>}
      </EmptyState>
    );
  const isNow = ({ phase }: PollCard) => phase === "open" || phase === "closed";
  const now = data.polls.filter(isNow);
  const past = data.polls.filter((poll) => !isNow(poll));
  const list = (title: string, polls: PollCard[]) => (
    <DataList label={title}>
      {polls.map((poll) => (
        <PollRow key={poll.id} {...{ team, poll }} zone={data.zones.mine} now={data.now} />
      ))}
    </DataList>
  );
  return (
    <div className="flex flex-col gap-8">
      {now.length > 0 ? <Section title={words.now}>{list(words.now, now)}</Section> : null}
      {past.length > 0 ? (
        <Disclosure summary={words.past(past.length)} open={now.length === 0}>
          {list(words.past(past.length), past)}
        </Disclosure>
      ) : null}
    </div>
  );
};
