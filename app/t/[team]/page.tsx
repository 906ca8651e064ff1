import { HydrationBoundary } from "@tanstack/react-query";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { HomePage } from "#components/home/home-page.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "./read-frame-of-page.ts";

type Props = { params: Promise<{ team: string }> };

export default async function TeamHomePage({ params }: Props) {
  const { team: slug } = await params;
  const { team } = await readFrameOfPage(slug);
  await readOr404(pageQueries().fetchQuery(pageTrpc().teams.home.queryOptions({ team: slug })), `/t/${slug}`);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <h1 className="sr-only">{team.name}</h1>
        <HomePage team={slug} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
