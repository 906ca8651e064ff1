import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { LoadsSection } from "#components/presenters/loads/loads-section.tsx";
import { PeoplePage } from "#components/teams/people-page.tsx";
import { RolesAside } from "#components/teams/roles-aside.tsx";
import { words } from "#components/teams/words.ts";
import { can } from "#domain/teams/policy.ts";
import { dehydratedPage, pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../read-frame-of-page.ts";

export const metadata: Metadata = { title: words.people.title };

type Props = { params: Promise<{ team: string }> };

export default async function TeamPeoplePage({ params }: Props) {
  const { team } = await params;
  const { me } = await readFrameOfPage(team);
  const here = `/t/${team}/people`;
  const { teams, loads } = pageTrpc();
  await Promise.all([
    readOr404(pageQueries().fetchQuery(teams.people.queryOptions({ team })), here),
    readOr404(pageQueries().fetchQuery(loads.list.queryOptions({ team })), here),
    readOr404(pageQueries().fetchQuery(loads.year.queryOptions({ team })), here),
    can(me, "member.invite")
      ? readOr404(pageQueries().fetchQuery(teams.invitations.queryOptions({ team })), here)
      : null,
  ]);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn aside={<RolesAside />} asideLabel={words.people.roles}>
        <PeoplePage team={team} />
        <LoadsSection team={team} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
