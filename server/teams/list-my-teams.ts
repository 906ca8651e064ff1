import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { members, teams } from "#db/schema.ts";
import type { SignedInContext } from "#server/context.ts";

/** The teams somebody is in, by name; a sample group last. */
export const listMyTeams = async (ctx: Pick<SignedInContext, "db" | "me">) =>
  ctx.db
    .select({
      slug: teams.slug,
      name: teams.name,
      role: members.role,
      sample: sql<boolean>`${teams.sampleAt} is not null`,
    })
    .from(members)
    .innerJoin(teams, eq(teams.id, members.teamId))
    .where(and(eq(members.userId, ctx.me.userId), isNull(members.removedAt)))
    .orderBy(sql`${teams.sampleAt} is not null`, asc(sql`lower(${teams.name})`), asc(teams.id));
