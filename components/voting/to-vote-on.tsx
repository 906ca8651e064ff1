"use client";
import { useQuery } from "@tanstack/react-query";
import { PaperRow } from "#components/papers/paper-row.tsx";
import { useListNews } from "#components/papers/use-list-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { useVote } from "./use-vote.ts";

type Props = { team: string; mayVote: boolean; mayImport: boolean };

/** What waits for my vote, the newest first, and what I voted for. Rows stay where they are while I vote. */
export const ToVoteOn = ({ team, mayVote, mayImport }: Props) => {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.votes.toVoteOn.queryOptions({ team }));
  const { setVote, toggleVote } = useVote(team);
  useListNews(team);
  if (!data) return null;
  const all = [...data.open, ...data.mine];
  const keys = {
    v: {
      label: "Vote, or take it back",
      act: (row: HTMLElement) => {
        const paper = all.find(({ id }) => id === row.dataset.id);
        if (paper) toggleVote(paper);
      },
    },
  };
  const list = (label: string, papers: typeof data.open) => (
    <DataList label={label} {...(mayVote ? { keys } : {})}>
      {papers.map((paper) => (
        <PaperRow
          key={paper.id}
          team={team}
          paper={paper}
          {...(mayVote ? { onVote: (vote) => setVote(paper.id, vote) } : {})}
        />
      ))}
    </DataList>
  );
  if (all.length === 0)
    return (
      <EmptyState
        title="Nothing to vote on"
        action={
          mayImport ? (
            <ButtonLink variant="primary" href={`/t/${team}/papers/import`}>
              Import papers
            </ButtonLink>
          ) : (
            <ButtonLink href={`/t/${team}/papers?view=all`}>See all papers</ButtonLink>
          )
        }
      >
        New papers wait here for your vote.
      </EmptyState>
    );
  return (
    <>
      {data.open.length > 0 ? (
        <Section title="New to you" count={data.open.length}>
          {list("Papers to vote on", data.open)}
        </Section>
      ) : (
        <p className="mb-6 text-muted">You have looked at every candidate. Nothing waits for your vote.</p>
      )}
      {data.mine.length > 0 ? (
        <Section title="Your votes" count={data.mine.length}>
          {list("Papers you voted for", data.mine)}
        </Section>
      ) : null}
    </>
  );
};
