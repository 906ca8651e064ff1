import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { Questions } from "#components/discussion/questions/questions.tsx";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { SessionDuties } from "#components/presenters/duties/session-duties.tsx";
import { Programme } from "#components/presenters/programme.tsx";
import { PendingSwaps } from "#components/presenters/swaps/pending-swaps.tsx";
import { WhoComes } from "#components/scheduling/attendance/who-comes.tsx";
import { Materials } from "#components/scheduling/minutes/materials.tsx";
import { Minutes } from "#components/scheduling/minutes/minutes.tsx";
import { Recording } from "#components/scheduling/minutes/recording.tsx";
import { SessionHead } from "#components/scheduling/session-head.tsx";
import { SessionNotes } from "#components/scheduling/session-notes.tsx";
import { sessionName } from "#components/scheduling/words.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readSeriesOfPage } from "../series/[series]/read-series-of-page.ts";
import { readSessionOfPage } from "./read-session-of-page.ts";

type Props = { params: Promise<{ team: string; session: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: sessionName(await readSessionOfPage(await params)) };
}

/** Before a session its notes and papers come first; once it is over, what was written down. */
export default async function SessionPage({ params }: Props) {
  const { team, session } = await params;
  const { state, seriesId, occurrenceOn } = await readSessionOfPage({ team, session });
  const at = { team, sessionId: session };
  if (seriesId) await readSeriesOfPage({ team, series: seriesId }, occurrenceOn);
  await Promise.all([
    readOr404(
      pageQueries().fetchQuery(pageTrpc().swaps.list.queryOptions({ team })),
      `/t/${team}/sessions/${session}`,
    ),
    pageQueries().prefetchQuery(pageTrpc().attendance.list.queryOptions(at)),
    pageQueries().prefetchQuery(pageTrpc().questions.list.queryOptions(at)),
    pageQueries().prefetchQuery(pageTrpc().minutes.materials.queryOptions(at)),
    pageQueries().prefetchQuery(pageTrpc().minutes.read.queryOptions(at)),
  ]);
  const isPast = state === "over" || state === "held";
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <SessionHead {...at} />
        <Recording {...at} />
        {isPast ? <Minutes {...at} /> : <SessionNotes {...at} />}
        <WhoComes {...at} />
        <Programme {...at} />
        <SessionDuties {...at} />
        <PendingSwaps {...at} />
        <Questions {...at} />
        <Materials {...at} />
        {isPast ? <SessionNotes {...at} /> : <Minutes {...at} />}
      </ReadingColumn>
    </HydrationBoundary>
  );
}
