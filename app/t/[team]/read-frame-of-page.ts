import { pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

/** The team, the reader and the live position of this request; one query however many components ask. */
export const readFrameOfPage = (team: string) =>
  readOr404(pageQueries().fetchQuery(pageTrpc().teams.frame.queryOptions({ team })), `/t/${team}`);
