import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { WideColumn } from "#components/frame/wide-column.tsx";
import { PaperList } from "#components/papers/paper-list.tsx";
import { readPapersAddress } from "#components/papers/papers-address.ts";
import { PapersHeader } from "#components/papers/papers-header.tsx";
import { SearchResults } from "#components/papers/search-results.tsx";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../read-frame-of-page.ts";

export const metadata: Metadata = { title: "Papers" };

type Props = {
  params: Promise<{ team: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PapersPage({ params, searchParams }: Props) {
  const { team } = await params;
  const asked = await searchParams;
  // The queue has one place, among the ways to choose; its loads and picks belong beside its order.
  if (asked.view === "queue") redirect(`/t/${team}/vote/queue`);
  const address = readPapersAddress(asked);
  const { me } = await readFrameOfPage(team);
  const asker = { userId: me.userId, role: me.role };
  const rights = { vote: can(asker, "paper.vote"), import: can(asker, "paper.import") };
  const here = `/t/${team}/papers`;
  // An empty list offers the import itself; the head need not say it twice.
  let offersImport = false;
  if (address.search) {
    const input = { team, words: address.search };
    await readOr404(pageQueries().fetchQuery(pageTrpc().papers.search.queryOptions(input)), here);
  } else {
    const input = { team, ...address.list };
    const { pages } = await readOr404(
      pageQueries().fetchInfiniteQuery(
        pageTrpc().papers.list.infiniteQueryOptions(input, { getNextPageParam: (page) => page.next }),
      ),
      here,
    );
    const { view } = address.list;
    offersImport = (view === "day" || view === "all") && pages[0]?.papers.length === 0;
  }
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <WideColumn>
        <PapersHeader team={team} address={address} mayImport={rights.import && !offersImport} />
        {address.search ? (
          <SearchResults team={team} words={address.search} mayVote={rights.vote} />
        ) : (
          <PaperList team={team} list={address.list} rights={rights} />
        )}
      </WideColumn>
    </HydrationBoundary>
  );
}
