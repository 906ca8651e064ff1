import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { ActingContext } from "#server/context.ts";
import { inChunks } from "./in-chunks.ts";

/** Sets papers' listing dates anew: the newest list they stand on, else the team's day when they were added. */
export const relistPapers = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team">,
  paperIds: readonly string[],
): Promise<void> => {
  const { id: teamId, timeZone } = ctx.team;
  for (const chunk of inChunks(paperIds, 2_000))
    await tx.execute(sql`
      update papers p set listed_on = d.day
      from (select q.id, coalesce(
              (select max(l.listed_on) from paper_listings x join listings l on l.team_id = x.team_id and l.id = x.listing_id
               where x.team_id = q.team_id and x.paper_id = q.id),
              (q.created_at at time zone ${timeZone})::date) as day
            from papers q where q.team_id = ${teamId} and q.id = any(${sql.param(chunk)}::uuid[])) d
      where p.team_id = ${teamId} and p.id = d.id and p.listed_on <> d.day`);
};
