import { desc, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { papers } from "#db/schema.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";

const place = sql.placeholder;

/** How far back it looks, in the team's seq: more than a busy month, and a bound on the work. */
const lookBack = 5_000;

const fresh = prepared((db) =>
  db
    .select({
      paperId: papers.id,
      title: papers.title,
      newComments: sql<number>`news.n`,
      lastBy: sql<string>`(select u.name from comments c join users u on u.id = c.created_by
        where c.team_id = ${place("teamId")} and c.paper_id = papers.id and c.seq = news.last)`,
    })
    .from(papers)
    .innerJoin(
      sql`(select distinct a.paper_id from activities a where a.team_id = ${place("teamId")} and a.kind = 'comment.posted'
        and a.seq > (select t.last_seq from teams t where t.id = ${place("teamId")}) - ${sql.raw(String(lookBack))}) as moved`,
      sql`moved.paper_id = papers.id`,
    )
    .innerJoin(
      sql`lateral (select count(*)::int as n, max(c.seq) as last from comments c
        where c.team_id = ${place("teamId")} and c.paper_id = moved.paper_id and c.deleted_at is null and c.created_by <> ${place("userId")}
        and c.seq > coalesce((select r.last_seen from reads r
          where r.team_id = ${place("teamId")} and r.user_id = ${place("userId")} and r.paper_id = moved.paper_id), 0)) as news`,
      sql`news.n > 0`,
    )
    .where(sql`papers.team_id = ${place("teamId")}`)
    .orderBy(desc(sql`news.last`))
    .limit(10)
    .prepare("list_new_threads"),
);

/** The ten threads with the newest comments that somebody has not seen, and how many; own and deleted ones never count. */
export const listNewThreads = async (ctx: TeamContext) => {
  const rows = await fresh(ctx.db).execute({ teamId: ctx.team.id, userId: ctx.me.userId });
  return rows.map((row) => ({ ...row, title: readableText(row.title) }));
};
