import { HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ReadingColumn } from "#components/frame/reading-column.tsx";
import { SeriesView } from "#components/scheduling/series/series-view.tsx";
import { dehydratedPage } from "#server/trpc/rsc.ts";
import { readSeriesOfPage } from "./read-series-of-page.ts";

type Props = { params: Promise<{ team: string; series: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, words } = await readSeriesOfPage(await params);
  return { title: title ?? words };
}

export default async function SeriesPage({ params }: Props) {
  const { team, series } = await params;
  await readSeriesOfPage({ team, series });
  return (
    <HydrationBoundary state={dehydratedPage()}>
      <ReadingColumn>
        <SeriesView team={team} seriesId={series} />
      </ReadingColumn>
    </HydrationBoundary>
  );
}
