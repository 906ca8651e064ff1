import type { PickedPaper } from "#components/scheduling/session-types.ts";
import { pageQueries, pageTrpc } from "#server/trpc/rsc.ts";

/** No session reads more in one evening. */
const most = 12;

/** Takes a team and the papers an address names (?paper=…&paper=…); gives those a session could take. Others are left out silently: the form is for planning, with or without them. */
export const readPapersOfAddress = async (
  team: string,
  named: string | string[] | undefined,
): Promise<PickedPaper[]> => {
  const ids = [...new Set([named ?? []].flat())].slice(0, most);
  const found = await Promise.all(
    ids.map((paperId) =>
      pageQueries()
        .fetchQuery(pageTrpc().papers.read.queryOptions({ team, paperId }))
        .catch(() => null),
    ),
  );
  return found.flatMap((paper) =>
    paper && (paper.status === "candidate" || paper.status === "scheduled")
      ? [{ id: paper.id, title: paper.title }]
      : [],
  );
};
