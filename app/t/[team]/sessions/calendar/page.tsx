import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { SessionMailChoice } from "#components/scheduling/attendance/session-mail-choice.tsx";
import { Feeds } from "#components/scheduling/calendar/feeds.tsx";
import { OwnCalendars } from "#components/scheduling/calendar/own-calendars.tsx";
import { words } from "#components/scheduling/calendar/words.ts";
import { SessionTabs } from "#components/scheduling/session-tabs.tsx";
import { words as sessionWords } from "#components/scheduling/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ team: string }> };

export default async function CalendarPage({ params }: Props) {
  const { team } = await params;
  const { me, team: frame } = await readFrameOfPage(team);
  const here = `/t/${team}/sessions/calendar`;
  await Promise.all([
    readOr404(pageQueries().fetchQuery(pageTrpc().calendar.feeds.queryOptions({ team })), here),
    readOr404(pageQueries().fetchQuery(pageTrpc().calendar.mine.queryOptions()), here),
    readOr404(pageQueries().fetchQuery(pageTrpc().attendance.mailChoice.queryOptions({ team })), here),
  ]);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader title={words.title} description={words.about} />
        <SessionTabs team={team} current="calendar" />
        <Feeds team={team} />
        <Section title={words.mails} className="mt-10">
          <div className="pt-3">
            {frame.sample ? (
              <p className="text-muted">{sessionWords.noMail}</p>
            ) : (
              <SessionMailChoice team={team} />
            )}
          </div>
        </Section>
        <OwnCalendars zone={me.timeZone} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
