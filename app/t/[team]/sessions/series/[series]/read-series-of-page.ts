import { pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

/** The series of this address, read once however many components ask; not-found for everything that is none. */
export const readSeriesOfPage = (
  { team, series }: { team: string; series: string },
  from: string | null = null,
) =>
  readOr404(
    pageQueries().fetchQuery(pageTrpc().series.read.queryOptions({ team, seriesId: series, from })),
    `/t/${team}/sessions/series/${series}`,
  );
