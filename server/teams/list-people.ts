import { asc, eq, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { members, users } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";

const place = sql.placeholder;

const inTeam = prepared((db) =>
  db
    .select({
      userId: members.userId,
      name: users.name,
      role: members.role,
      joinedAt: members.joinedAt,
      votes: sql<number>`(select count(*)::int from votes v where v.team_id = ${place("teamId")} and v.user_id = members.user_id)`,
      comments: sql<number>`coalesce(written.n, 0)`,
      /** Talks given: accepted as presenter at a session that was held. */
      talks: sql<number>`(select count(*)::int from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
        where a.team_id = ${place("teamId")} and a.user_id = members.user_id and a.duty = 'presenter' and a.status = 'accepted' and s.held_at is not null)`,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .leftJoin(
      sql`(select created_by, count(*)::int as n from comments where team_id = ${place("teamId")} and deleted_at is null group by created_by) as written`,
      sql`written.created_by = members.user_id`,
    )
    .where(sql`members.team_id = ${place("teamId")} and members.removed_at is null`)
    .orderBy(asc(sql`lower(${users.name})`), asc(members.userId))
    .prepare("list_people"),
);

/** Everybody in the team by name, with their role and what they did so far. Addresses are nobody's business. */
export const listPeople = async (ctx: Pick<TeamContext, "db" | "team" | "asker">) => ({
  people: await inTeam(ctx.db).execute({ teamId: ctx.team.id }),
  asker: ctx.asker,
});

export type People = Awaited<ReturnType<typeof listPeople>>;
