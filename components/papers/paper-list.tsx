"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useListNews } from "#components/papers/use-list-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { DataList } from "#components/ui/data-list.tsx";
import { useVote } from "#components/voting/use-vote.ts";
import { PaperRow } from "./paper-row.tsx";
import type { ListAddress } from "./papers-address.ts";
import { WindowLinks } from "./window-links.tsx";

// Costs nothing where there are papers.
const EmptyPapers = lazy(async () => ({ default: (await import("./empty-papers.tsx")).EmptyPapers }));

type Props = { team: string; list: ListAddress; rights: { vote: boolean; import: boolean } };

/** The papers of one view, page by page, with their votes live. */
export const PaperList = ({ team, list, rights }: Props) => {
  const trpc = useTRPC();
  const options = trpc.papers.list.infiniteQueryOptions(
    { team, ...list },
    { getNextPageParam: (page) => page.next },
  );
  const pages = useInfiniteQuery(options);
  useListNews(team);
  const { setVote, toggleVote } = useVote(team);
  const papers = pages.data?.pages.flatMap((page) => page.papers) ?? [];
  const window = pages.data?.pages[0]?.window ?? null;
  const voteOnRow = (row: HTMLElement) => {
    const paper = papers.find(({ id }) => id === row.dataset.id);
    if (paper) toggleVote(paper);
  };
  return (
    <>
      {window ? <WindowLinks team={team} list={list} window={window} /> : null}
      {papers.length === 0 && !pages.isPending ? (
        <Suspense>
          <EmptyPapers team={team} view={list.view} mayImport={rights.import} />
        </Suspense>
      ) : null}
      <DataList
        label="Papers"
        {...(rights.vote ? { keys: { v: { label: "Vote, or take it back", act: voteOnRow } } } : {})}
      >
        {papers.map((paper) => (
          <PaperRow
            key={paper.id}
            team={team}
            paper={paper}
            ofOneDay={list.view === "day"}
            {...(rights.vote ? { onVote: (vote) => setVote(paper.id, vote) } : {})}
          />
        ))}
      </DataList>
      {pages.hasNextPage ? (
        <div className="mt-4 flex justify-center">
          <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            Show 50 more
          </Button>
        </div>
      ) : null}
    </>
  );
};
