import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { StartRound } from "#components/voting/rounds/form/start-round.tsx";
import { words } from "#components/voting/rounds/words.ts";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.start };

type Props = { params: Promise<{ team: string }> };

export default async function StartRoundPage({ params }: Props) {
  const { team: slug } = await params;
  const { team, me } = await readFrameOfPage(slug);
  if (!can(me, "round.run")) notFound();
  await Promise.all([
    pageQueries().prefetchQuery(
      pageTrpc().rounds.propose.queryOptions({ team: slug, from: "top", count: 20 }),
    ),
    pageQueries().prefetchQuery(pageTrpc().papers.tags.queryOptions({ team: slug })),
    pageQueries().prefetchQuery(pageTrpc().teams.people.queryOptions({ team: slug })),
  ]);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader
          title={words.start}
          description={words.about}
          eyebrow={<TextLink href={`/t/${slug}/vote/rounds`}>{words.rounds}</TextLink>}
        />
        <StartRound
          team={slug}
          userId={me.userId}
          zones={{ team: team.timeZone, mine: me.timeZone }}
          now={new Date().toISOString()}
        />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
