import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { StartSeason } from "#components/seasons/form/start-season.tsx";
import { words } from "#components/seasons/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#domain/teams/policy.ts";
import { pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../read-frame-of-page.ts";
import { readPapersOfAddress } from "../new/read-papers-of-address.ts";

export const metadata: Metadata = { title: words.plan };

type Props = {
  params: Promise<{ team: string }>;
  searchParams: Promise<{ paper?: string | string[] }>;
};

export default async function PlanSeasonPage({ params, searchParams }: Props) {
  const { team } = await params;
  const { me } = await readFrameOfPage(team);
  if (!can(me, "season.plan")) notFound();
  const defaults = await readOr404(
    pageQueries().fetchQuery(pageTrpc().seasons.defaults.queryOptions({ team })),
    `/t/${team}/sessions/plan`,
  );
  return (
    <ReadingColumn>
      <PageHeader
        title={words.plan}
        description={words.about}
        eyebrow={<TextLink href={`/t/${team}/sessions`}>{words.back}</TextLink>}
      />
      <StartSeason
        team={team}
        userId={me.userId}
        defaults={defaults}
        papers={await readPapersOfAddress(team, (await searchParams).paper)}
      />
    </ReadingColumn>
  );
}
