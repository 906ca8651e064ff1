import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { InvitationPage } from "#components/teams/invitation-page.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

// The address holds a secret until the page has read it: it goes nowhere as a referrer.
export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer", robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export default async function Invitation({ searchParams }: Props) {
  const given = (await searchParams).token;
  const token = typeof given === "string" ? given.slice(0, 100) : "";
  if (token)
    await readOr404(pageQueries().fetchQuery(pageTrpc().teams.readInvitation.queryOptions({ token })));
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <InvitationPage given={token} zones={listTimeZones()} />
    </HydrationBoundary>
  );
}
