import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { PollView } from "#components/scheduling/polls/poll-view.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

type Props = { params: Promise<{ team: string; poll: string }> };

const readPollOfPage = async ({ params }: Props) => {
  const { team, poll } = await params;
  const read = pageTrpc().polls.read.queryOptions({ team, pollId: poll });
  return readOr404(pageQueries().fetchQuery(read), `/t/${team}/sessions/polls/${poll}`);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readPollOfPage(props)).title };
}

export default async function PollPage(props: Props) {
  const { team, poll } = await props.params;
  await readPollOfPage(props);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PollView team={team} pollId={poll} zones={listTimeZones()} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
