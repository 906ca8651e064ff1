import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { Programme } from "#components/presenters/programme.tsx";
import { WhoComes } from "#components/scheduling/attendance/who-comes.tsx";
import { SessionHead } from "#components/scheduling/session-head.tsx";
import { SessionNotes } from "#components/scheduling/session-notes.tsx";
import { sessionName } from "#components/scheduling/words.ts";
import { dehydratedPage, pageQueries, pageTrpc } from "#server/trpc/rsc.ts";
import { readSeriesOfPage } from "../series/[series]/read-series-of-page.ts";
import { readSessionOfPage } from "./read-session-of-page.ts";

type Props = { params: Promise<{ team: string; session: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: sessionName(await readSessionOfPage(await params)) };
}

export default async function SessionPage({ params }: Props) {
  const { team, session } = await params;
  const { seriesId, occurrenceOn } = await readSessionOfPage({ team, session });
  if (seriesId) await readSeriesOfPage({ team, series: seriesId }, occurrenceOn);
  await pageQueries().prefetchQuery(pageTrpc().attendance.list.queryOptions({ team, sessionId: session }));
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <SessionHead team={team} sessionId={session} />
        <WhoComes team={team} sessionId={session} />
        <Programme team={team} sessionId={session} />
        <SessionNotes team={team} sessionId={session} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
