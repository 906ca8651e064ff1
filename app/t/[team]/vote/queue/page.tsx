import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { WideColumn } from "#components/frame/wide-column.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { QueueView } from "#components/voting/queue/queue-view.tsx";
import { words } from "#components/voting/queue/words.ts";
import { VoteTabs } from "#components/voting/vote-tabs.tsx";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ team: string }> };

export default async function QueuePage({ params }: Props) {
  const { team } = await params;
  const { me } = await readFrameOfPage(team);
  await readOr404(
    pageQueries().fetchQuery(pageTrpc().queue.read.queryOptions({ team })),
    `/t/${team}/vote/queue`,
  );
  const asker = { userId: me.userId, role: me.role };
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <WideColumn>
        <PageHeader title={words.title} description={words.about} />
        <VoteTabs team={team} current="queue" />
        <QueueView
          team={team}
          zone={me.timeZone}
          mayVote={can(asker, "paper.vote")}
          mayImport={can(asker, "paper.import")}
        />
      </WideColumn>
    </HydrationBoundary>
  );
}
