import { can } from "#domain/teams/policy.ts";
import { pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";
import { readFrameOfPage } from "../../../read-frame-of-page.ts";

/** The title of the season of this address and whether the reader plans seasons, with what its page shows; not-found for everything that is none. */
export const readSeasonOfPage = async ({ team, season }: { team: string; season: string }) => {
  const { me } = await readFrameOfPage(team);
  const plans = can(me, "season.plan");
  const [queries, trpc] = [pageQueries(), pageTrpc().seasons];
  const asked = { team, seasonId: season };
  const address = `/t/${team}/sessions/plan/${season}`;
  const planned = plans ? await readOr404(queries.fetchQuery(trpc.read.queryOptions(asked)), address) : null;
  if (planned && !planned.publishedAt) return { title: planned.title, plans };
  const { title } = await readOr404(queries.fetchQuery(trpc.programme.queryOptions(asked)), address);
  return { title, plans };
};
