import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { DaysOffPage } from "#components/scheduling/blackouts/days-off-page.tsx";
import { words } from "#components/scheduling/blackouts/words.ts";
import { SessionTabs } from "#components/scheduling/session-tabs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ team: string }> };

export default async function TeamDaysOffPage({ params }: Props) {
  const { team } = await params;
  await readOr404(
    pageQueries().fetchQuery(pageTrpc().blackouts.read.queryOptions({ team })),
    `/t/${team}/sessions/days-off`,
  );
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader title={words.title} description={words.about} />
        <SessionTabs team={team} current="daysOff" />
        <DaysOffPage team={team} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
