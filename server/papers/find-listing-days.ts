import { sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { teams } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";

const place = sql.placeholder;
const listed = sql`select p.listed_on from papers p where p.team_id = ${place("teamId")} and p.status <> 'archived'`;

const neighbours = prepared((db) =>
  db
    .select({
      earlier: sql<
        string | null
      >`(${listed} and p.listed_on < ${place("from")} order by p.listed_on desc limit 1)::text`,
      later: sql<
        string | null
      >`(${listed} and p.listed_on > ${place("to")} order by p.listed_on limit 1)::text`,
    })
    .from(teams)
    .where(sql`${teams.id} = ${place("teamId")}`)
    .prepare("find_listing_days"),
);

/** The nearest days with papers before `from` and after `to` (YYYY-MM-DD), or null. Two index look-ups. */
export const findListingDays = async (
  ctx: Pick<TeamContext, "db" | "team">,
  from: string,
  to: string,
): Promise<{ earlier: string | null; later: string | null }> => {
  const [row] = await neighbours(ctx.db).execute({ teamId: ctx.team.id, from, to });
  return row ?? { earlier: null, later: null };
};
