import { pageQueries, pageTrpc, readOr404 } from "#server/trpc/rsc.ts";

/** The session of this address, read once however many components ask; not-found for everything that is none. */
export const readSessionOfPage = ({ team, session }: { team: string; session: string }) =>
  readOr404(
    pageQueries().fetchQuery(pageTrpc().sessions.read.queryOptions({ team, sessionId: session })),
    `/t/${team}/sessions/${session}`,
  );
