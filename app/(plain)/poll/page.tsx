import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PollByLink } from "#components/scheduling/polls/poll-by-link.tsx";
import { words } from "#components/scheduling/polls/words.ts";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

// The address holds a secret: no other site may learn it.
export const metadata: Metadata = {
  title: words.link.page,
  referrer: "no-referrer",
  robots: { index: false },
};

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export default async function Poll({ searchParams }: Props) {
  const given = (await searchParams).token;
  const token = typeof given === "string" ? given : "";
  await readOr404(pageQueries().fetchQuery(pageTrpc().polls.readByLink.queryOptions({ token })));
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <PollByLink token={token} zones={listTimeZones()} />
    </HydrationBoundary>
  );
}
