import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { WideColumn } from "#components/frame/wide-column.tsx";
import { ProgrammeView } from "#components/seasons/programme-view.tsx";
import { SeasonView } from "#components/seasons/season-view.tsx";
import { words } from "#components/seasons/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { dehydratedPage } from "#server/trpc/rsc.ts";
import { readSeasonOfPage } from "./read-season-of-page.ts";

type Props = { params: Promise<{ team: string; season: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readSeasonOfPage(await params)).title };
}

export default async function SeasonPage({ params }: Props) {
  const { team, season } = await params;
  const { title, plans } = await readSeasonOfPage({ team, season });
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <WideColumn>
        <PageHeader title={title} eyebrow={<TextLink href={`/t/${team}/sessions`}>{words.back}</TextLink>} />
        {plans ? (
          <SeasonView team={team} seasonId={season} />
        ) : (
          <ProgrammeView team={team} seasonId={season} asks={false} />
        )}
      </WideColumn>
    </HydrationBoundary>
  );
}
