import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { WideColumn } from "#components/frame/wide-column.tsx";
import { ImportPage } from "#components/papers/import/import-page.tsx";
import { linesPerCall } from "#components/papers/import/lines-per-call.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../../read-frame-of-page.ts";

export const metadata: Metadata = { title: "Import" };

type Props = { params: Promise<{ team: string; import: string }> };

export default async function OneImportPage({ params }: Props) {
  const { team, import: importId } = await params;
  const { me } = await readFrameOfPage(team);
  const [head] = await readOr404(
    Promise.all([
      pageQueries().fetchQuery(pageTrpc().papers.readImport.queryOptions({ team, importId })),
      pageQueries().fetchQuery(pageTrpc().papers.tags.queryOptions({ team })),
    ]),
    `/t/${team}/papers/import/${importId}`,
  );
  // The others have no lines yet, or show them in parts of their own.
  if (head.status === "reviewing")
    await pageQueries().prefetchInfiniteQuery(
      pageTrpc().papers.importLines.infiniteQueryOptions(
        { team, importId, show: "all", limit: linesPerCall },
        { getNextPageParam: (page) => page.next ?? undefined },
      ),
    );
  if (head.status === "stored")
    await pageQueries().prefetchQuery(pageTrpc().papers.importDetails.queryOptions({ team, importId }));
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <WideColumn>
        <ImportPage team={team} importId={importId} zone={me.timeZone} />
      </WideColumn>
    </HydrationBoundary>
  );
}
