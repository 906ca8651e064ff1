"use client";
import { useQuery } from "@tanstack/react-query";
import { useListNews } from "#components/papers/use-list-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { useVote } from "#components/voting/use-vote.ts";
import { PaperRow } from "./paper-row.tsx";
import { papersHref } from "./papers-address.ts";

type Props = { team: string; words: string; mayVote: boolean };

/** The best matches for some words, the best first. */
export const SearchResults = ({ team, words, mayVote }: Props) => {
  const trpc = useTRPC();
  const found = useQuery(trpc.papers.search.queryOptions({ team, words }));
  useListNews(team);
  const { setVote, toggleVote } = useVote(team);
  const papers = found.data ?? [];
  const voteOnRow = (row: HTMLElement) => {
    const paper = papers.find(({ id }) => id === row.dataset.id);
    if (paper) toggleVote(paper);
  };
  if (found.data && papers.length === 0)
    return (
      <EmptyState
        title="Nothing found"
        action={<ButtonLink href={papersHref(team, { view: "all" })}>See all papers</ButtonLink>}
      >
        No paper of this team matches “{words}”. Try fewer words, or quote a phrase.
      </EmptyState>
    );
  return (
    <>
      <p className="mb-1 text-sm text-muted" aria-live="polite">
        {papers.length === 50
          ? "The 50 best matches"
          : papers.length === 1
            ? "1 match"
            : `${papers.length} matches`}{" "}
        for “{words}”
      </p>
      <DataList
        label="Papers found"
        {...(mayVote ? { keys: { v: { label: "Vote, or take it back", act: voteOnRow } } } : {})}
      >
        {papers.map((paper) => (
          <PaperRow
            key={paper.id}
            team={team}
            paper={paper}
            {...(mayVote ? { onVote: (vote) => setVote(paper.id, vote) } : {})}
          />
        ))}
      </DataList>
    </>
  );
};
