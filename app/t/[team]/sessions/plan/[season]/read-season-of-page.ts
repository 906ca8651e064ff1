import { pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

/** The season of this address, read once however many components ask; not-found for everything that is none. */
export const readSeasonOfPage = ({ team, season }: { team: string; season: string }) =>
  readOr404(
    pageQueries().fetchQuery(pageTrpc().seasons.read.queryOptions({ team, seasonId: season })),
    `/t/${team}/sessions/plan/${season}`,
  );
