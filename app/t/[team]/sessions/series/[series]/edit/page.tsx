import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { EditSeries } from "#components/scheduling/series/edit-series.tsx";
import { words } from "#components/scheduling/series/words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listTimeZones } from "#domain/teams/list-time-zones.ts";
import { dehydratedPage } from "#server/trpc/rsc.ts";
import { readSeriesOfPage } from "../read-series-of-page.ts";

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ team: string; series: string }> };

export default async function EditSeriesPage({ params }: Props) {
  const { team, series } = await params;
  const page = await readSeriesOfPage({ team, series });
  const back = `/t/${team}/sessions/series/${series}`;
  if (!page.may.edit) redirect(back);
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <PageHeader
          title={words.editTitle}
          description={`${words.scope.all}. ${words.scope.allHint}`}
          eyebrow={<TextLink href={back}>{page.title ?? page.words}</TextLink>}
        />
        <EditSeries team={team} seriesId={series} from={null} zones={listTimeZones()} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
