import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { seasons } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";

/** A season in a list. */
export type SeasonCard = {
  id: string;
  title: string;
  dates: number;
  firstOn: string | null;
  publishedAt: string | null;
  /** Whether none of its sessions stands any more. */
  isCancelled: boolean;
};

/** The newest that a list shows. */
const most = 20;

/** Published seasons, newest first, and to organizers drafts too; discarded ones are gone. */
export const listSeasons = async (ctx: TeamContext): Promise<SeasonCard[]> =>
  ctx.db
    .select({
      id: seasons.id,
      title: seasons.title,
      dates: sql<number>`jsonb_array_length(${seasons.plan} -> 'sessions')`,
      firstOn: sql<string | null>`left(${seasons.plan} -> 'sessions' -> 0 ->> 'localStart', 10)`,
      publishedAt: seasons.publishedAt,
      isCancelled: sql<boolean>`${seasons.publishedAt} is not null and not exists (
        select 1 from jsonb_array_elements(${seasons.plan} -> 'sessions') planned
          join sessions s on s.team_id = ${seasons.teamId} and s.id = (planned ->> 'id')::uuid
        where s.cancelled_at is null)`,
    })
    .from(seasons)
    .where(
      and(
        eq(seasons.teamId, ctx.team.id),
        isNull(seasons.discardedAt),
        can(ctx.asker, "season.plan") ? undefined : isNotNull(seasons.publishedAt),
      ),
    )
    .orderBy(desc(seasons.createdAt), desc(seasons.id))
    .limit(most);
