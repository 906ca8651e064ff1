import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { NewPoll } from "#components/scheduling/polls/form/new-poll.tsx";
import { words } from "#components/scheduling/polls/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.start };

type Props = {
  params: Promise<{ team: string }>;
  searchParams: Promise<{ session?: string | string[] }>;
};

export default async function NewPollPage({ params, searchParams }: Props) {
  const { team: slug } = await params;
  const { team, me } = await readFrameOfPage(slug);
  if (!can(me, "poll.run")) notFound();
  const { session } = await searchParams;
  const today = Temporal.Now.zonedDateTimeISO(team.timeZone).toPlainDate();
  const asked = {
    from: today.toString(),
    to: today.add({ years: 1 }).toString(),
    sessionId: typeof session === "string" ? session : null,
  };
  await readOr404(
    pageQueries().fetchQuery(pageTrpc().polls.forNew.queryOptions({ team: slug, ...asked })),
    `/t/${slug}/sessions/polls/new`,
  );
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader
          title={words.start}
          description={words.about}
          eyebrow={<TextLink href={`/t/${slug}/sessions/polls`}>{words.title}</TextLink>}
        />
        <NewPoll team={slug} userId={me.userId} asked={asked} zones={listTimeZones()} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
