import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { KindsSection } from "#components/presenters/duties/kinds-section.tsx";
import { SettingsPage } from "#components/teams/settings-page.tsx";
import { words } from "#components/teams/words.ts";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.settings.title };

type Props = { params: Promise<{ team: string }> };

export default async function TeamSettingsPage({ params }: Props) {
  const { team } = await params;
  const { me } = await readFrameOfPage(team);
  // Whether somebody else owns the team too: the only owner cannot leave.
  if (me.role === "owner")
    await readOr404(
      pageQueries().fetchQuery(pageTrpc().teams.people.queryOptions({ team })),
      `/t/${team}/settings`,
    );
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <SettingsPage slug={team} zones={listTimeZones()}>
          {can(me, "duty.edit") ? <KindsSection team={team} /> : null}
        </SettingsPage>
      </ReadingColumn>
    </HydrationBoundary>
  );
}
