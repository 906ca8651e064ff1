import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { PollList } from "#components/scheduling/polls/poll-list.tsx";
import { words } from "#components/scheduling/polls/words.ts";
import { SessionTabs } from "#components/scheduling/session-tabs.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ team: string }> };

export default async function PollsPage({ params }: Props) {
  const { team } = await params;
  const read = pageTrpc().polls.list.queryOptions({ team });
  const { may, polls } = await readOr404(pageQueries().fetchQuery(read), `/t/${team}/sessions/polls`);
  // An empty list offers this itself.
  const start =
    may.run && polls.length > 0 ? (
      <ButtonLink href={`/t/${team}/sessions/polls/new`} variant="primary">
        {words.start}
      </ButtonLink>
    ) : null;
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader title={words.title} description={words.about} actions={start} />
        <SessionTabs team={team} current="polls" />
        <PollList team={team} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
