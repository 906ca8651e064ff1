import { pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

/** The round of this address, read once however many components ask; not-found for everything that is none. */
export const readRoundOfPage = ({ team, round }: { team: string; round: string }) =>
  readOr404(
    pageQueries().fetchQuery(pageTrpc().rounds.read.queryOptions({ team, roundId: round })),
    `/t/${team}/vote/rounds/${round}`,
  );
