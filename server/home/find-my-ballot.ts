import { sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { votableStatuses } from "#domain/voting/may-vote.ts";
import type { TeamContext } from "#server/context.ts";

const place = sql.placeholder;

const newest = prepared((db) =>
  db
    .select({
      listedOn: papers.listedOn,
      name: sql<
        string | null
      >`(select max(l.name) from listings l where l.team_id = ${place("teamId")} and l.listed_on = papers.listed_on having count(*) = 1)`,
      papers: sql<number>`count(*)::int`,
      unvoted: sql<number>`count(*) filter (where not exists (select 1 from votes v
        where v.team_id = ${place("teamId")} and v.paper_id = papers.id and v.user_id = ${place("userId")}))::int`,
    })
    .from(papers)
    .where(
      sql`papers.team_id = ${place("teamId")} and papers.status = any(${place("votable")}::text[])
        and papers.listed_on = (select max(p.listed_on) from papers p where p.team_id = ${place("teamId")} and p.status <> 'archived')`,
    )
    .groupBy(papers.listedOn)
    .prepare("find_my_ballot"),
);

/** The newest listing and how many of its papers somebody has not voted for; null for observers, and when none is left. */
export const findMyBallot = async (ctx: TeamContext) => {
  if (!can(ctx.asker, "paper.vote")) return null;
  const [row] = await newest(ctx.db).execute({
    teamId: ctx.team.id,
    userId: ctx.me.userId,
    votable: votableStatuses,
  });
  return row && row.unvoted > 0 ? row : null;
};
