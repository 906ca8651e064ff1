import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { ImportHistory } from "#components/papers/import/import-history.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../../read-frame-of-page.ts";

export const metadata: Metadata = { title: "Import history" };

type Props = { params: Promise<{ team: string }> };

export default async function ImportHistoryPage({ params }: Props) {
  const { team } = await params;
  const { me } = await readFrameOfPage(team);
  const { pages } = await readOr404(
    pageQueries().fetchInfiniteQuery(
      pageTrpc().papers.imports.infiniteQueryOptions(
        { team },
        { getNextPageParam: (page) => page.next ?? undefined },
      ),
    ),
    `/t/${team}/papers/import/history`,
  );
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader
          title="Import history"
          actions={
            // An empty history offers this itself.
            pages[0]?.imports.length === 0 ? null : (
              <ButtonLink variant="primary" href={`/t/${team}/papers/import`}>
                Import papers
              </ButtonLink>
            )
          }
        />
        <ImportHistory team={team} zone={me.timeZone} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
