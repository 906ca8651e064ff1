import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { WideColumn } from "#components/frame/wide-column.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ToVoteOn } from "#components/voting/to-vote-on.tsx";
import { VoteTabs } from "#components/voting/vote-tabs.tsx";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../read-frame-of-page.ts";

export const metadata: Metadata = { title: "Vote" };

type Props = { params: Promise<{ team: string }> };

export default async function VotePage({ params }: Props) {
  const { team } = await params;
  const { me } = await readFrameOfPage(team);
  await readOr404(
    pageQueries().fetchQuery(pageTrpc().votes.toVoteOn.queryOptions({ team })),
    `/t/${team}/vote`,
  );
  const asker = { userId: me.userId, role: me.role };
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <WideColumn>
        <PageHeader
          title="Vote"
          description="A vote says “let us discuss this”. It counts until the paper is discussed or you take it back."
        />
        <VoteTabs team={team} current="votes" />
        <ToVoteOn team={team} mayVote={can(asker, "paper.vote")} mayImport={can(asker, "paper.import")} />
      </WideColumn>
    </HydrationBoundary>
  );
}
