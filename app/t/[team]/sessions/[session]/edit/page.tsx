import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { EditSession } from "#components/scheduling/edit-session.tsx";
import { EditScope } from "#components/scheduling/series/edit-scope.tsx";
import { sessionName, words } from "#components/scheduling/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { dehydratedPage } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../../read-frame-of-page.ts";
import { readSeriesOfPage } from "../../series/[series]/read-series-of-page.ts";
import { readSessionOfPage } from "../read-session-of-page.ts";

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ team: string; session: string }> };

export default async function EditSessionPage({ params }: Props) {
  const { team, session } = await params;
  const [frame, page] = await Promise.all([readFrameOfPage(team), readSessionOfPage({ team, session })]);
  const back = `/t/${team}/sessions/${session}`;
  if (!page.may.edit) redirect(back);
  const { seriesId, occurrenceOn } = page;
  if (seriesId) {
    await readSeriesOfPage({ team, series: seriesId }, occurrenceOn);
    await readSeriesOfPage({ team, series: seriesId });
  }
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader
          title={words.editTitle}
          description={frame.team.sample ? words.noMail : words.editMail}
          eyebrow={<TextLink href={back}>{sessionName(page)}</TextLink>}
        />
        {seriesId && occurrenceOn ? (
          <EditScope
            team={team}
            sessionId={session}
            seriesId={seriesId}
            on={occurrenceOn}
            zones={listTimeZones()}
          />
        ) : (
          <EditSession team={team} sessionId={session} zones={listTimeZones()} />
        )}
      </ReadingColumn>
    </HydrationBoundary>
  );
}
