import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { RoundList } from "#components/voting/rounds/round-list.tsx";
import { words } from "#components/voting/rounds/words.ts";
import { VoteTabs } from "#components/voting/vote-tabs.tsx";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.rounds };

type Props = { params: Promise<{ team: string }> };

export default async function RoundsPage({ params }: Props) {
  const { team } = await params;
  const { me } = await readFrameOfPage(team);
  const { now, past } = await readOr404(
    pageQueries().fetchQuery(pageTrpc().rounds.list.queryOptions({ team })),
    `/t/${team}/vote/rounds`,
  );
  const mayRun = can(me, "round.run");
  // An empty list offers this itself.
  const isEmpty = now.length + past.length === 0;
  const start = (
    <ButtonLink href={`/t/${team}/vote/rounds/new`} variant="primary">
      {words.start}
    </ButtonLink>
  );
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader
          title={words.rounds}
          description={isEmpty ? null : words.about}
          actions={mayRun && !isEmpty ? start : null}
        />
        <VoteTabs team={team} current="rounds" />
        <RoundList team={team} zone={me.timeZone} now={new Date().toISOString()} mayRun={mayRun} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
