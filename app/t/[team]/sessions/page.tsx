import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { Agenda } from "#components/scheduling/agenda.tsx";
import { SessionTabs } from "#components/scheduling/session-tabs.tsx";
import { words } from "#components/scheduling/words.ts";
import { SeasonList } from "#components/seasons/season-list.tsx";
import { words as seasonWords } from "#components/seasons/words.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.sessions };

type Props = { params: Promise<{ team: string }> };

export default async function SessionsPage({ params }: Props) {
  const { team } = await params;
  const { me } = await readFrameOfPage(team);
  const mayPlan = can(me, "session.plan");
  const part = (when: "upcoming" | "past") =>
    readOr404(
      pageQueries().fetchInfiniteQuery(
        pageTrpc().sessions.list.infiniteQueryOptions(
          { team, when },
          { getNextPageParam: (page) => page.next },
        ),
      ),
      `/t/${team}/sessions`,
    );
  const parts = await Promise.all([part("upcoming"), part("past")]);
  await pageQueries().prefetchQuery(pageTrpc().seasons.list.queryOptions({ team }));
  // An empty agenda offers one session itself.
  const isEmpty = parts.every(({ pages }) => pages[0]?.sessions.length === 0);
  const plan = (
    <>
      <ButtonLink href={`/t/${team}/sessions/plan`}>{seasonWords.plan}</ButtonLink>
      {isEmpty ? null : (
        <ButtonLink href={`/t/${team}/sessions/new`} variant="primary">
          {words.plan}
        </ButtonLink>
      )}
    </>
  );
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader title={words.sessions} description={words.about} actions={mayPlan ? plan : null} />
        <SessionTabs team={team} current="agenda" />
        <SeasonList team={team} />
        <div className="mt-10 first:mt-0">
          <Agenda team={team} mayPlan={mayPlan} />
        </div>
      </ReadingColumn>
    </HydrationBoundary>
  );
}
