import { and, asc, eq, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { importLines, papers } from "#db/schema.ts";
import { askableIds } from "#domain/papers/details/wants-details.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import type { WantedPaper } from "./source.ts";

/** Whose details: the papers of an import, or one paper. */
export type DetailsScope = { importId: string } | { paperId: string };
export type DetailsJob = { teamId: string } & DetailsScope;

const batch = 100;

/** The condition that a paper of the team belongs to the scope. */
export const isInScope = (db: Db | Tx, teamId: TeamId, scope: DetailsScope): SQL | undefined => {
  if ("paperId" in scope) return and(eq(papers.teamId, teamId), eq(papers.id, scope.paperId));
  const met = db
    .select({ id: importLines.paperId })
    .from(importLines)
    .where(and(eq(importLines.teamId, teamId), eq(importLines.importId, scope.importId)));
  return and(eq(papers.teamId, teamId), inArray(papers.id, met));
};

const identities = sql<string[]>`array(select i.identity from paper_identities i
  where i.team_id = papers.team_id and i.paper_id = papers.id order by i.identity)`;

/** The next hundred papers whose details were not asked for since `begun`; those never asked for come first. */
export const findWanted = async (
  db: Db,
  teamId: TeamId,
  scope: DetailsScope,
  begun: string,
): Promise<WantedPaper[]> => {
  const rows = await db
    .select({
      paperId: papers.id,
      title: papers.title,
      titleKey: papers.titleKey,
      abstract: papers.abstract,
      authors: papers.authors,
      identities,
    })
    .from(papers)
    .where(
      and(
        isInScope(db, teamId, scope),
        inArray(papers.detailsState, ["wanted", "failed"]),
        or(isNull(papers.detailsTriedAt), lt(papers.detailsTriedAt, begun)),
      ),
    )
    .orderBy(sql`details_tried_at nulls first`, asc(papers.id))
    .limit(batch);
  return rows.map(({ titleKey, identities: known, title, ...paper }) => ({
    ...paper,
    title: titleKey === null ? null : title,
    ...askableIds(known),
  }));
};
