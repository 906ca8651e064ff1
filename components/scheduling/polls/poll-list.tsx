"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { PollRow } from "./poll-row.tsx";
import { usePollsNews } from "./use-polls-news.ts";
import { words } from "./words.ts";

/** All date polls: those that run first, then those that ended. */
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
  const isNow = ({ phase }: (typeof data.polls)[number]) => phase === "open" || phase === "closed";
  const list = (title: string, polls: typeof data.polls) =>
    polls.length === 0 ? null : (
      <Section title={title}>
        <DataList label={title}>
          {polls.map((poll) => (
            <PollRow key={poll.id} {...{ team, poll }} zone={data.zones.mine} now={data.now} />
          ))}
        </DataList>
      </Section>
    );
  return (
    <div>
      {list(words.now, data.polls.filter(isNow))}
      {list(
        words.past,
        data.polls.filter((poll) => !isNow(poll)),
      )}
    </div>
  );
};
