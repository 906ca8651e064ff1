import { HydrationBoundary } from "@tanstack/react-query";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { HomePage } from "#components/home/home-page.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "./read-frame-of-page.ts";

type Props = { params: Promise<{ team: string }> };

export default async function TeamHomePage({ params }: Props) {
  const { team: slug } = await params;
  const { team } = await readFrameOfPage(slug);
  const { teams, swaps, loads } = pageTrpc();
  const here = `/t/${slug}`;
  await Promise.all([
    readOr404(pageQueries().fetchQuery(teams.home.queryOptions({ team: slug })), here),
    readOr404(pageQueries().fetchQuery(swaps.list.queryOptions({ team: slug })), here),
    readOr404(pageQueries().fetchQuery(loads.mine.queryOptions({ team: slug })), here),
  ]);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <h1 className="sr-only">{team.name}</h1>
        <HomePage team={slug} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
