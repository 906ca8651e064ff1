import { sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { rounds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { isRanked } from "#domain/voting/round.ts";
import type { TeamContext } from "#server/context.ts";
import { isVoter } from "#server/voting/rounds/is-voter.ts";

const [team, me] = [sql.placeholder("teamId"), sql.placeholder("userId")];

const open = prepared((db) =>
  db
    .select({
      id: rounds.id,
      title: rounds.title,
      method: rounds.method,
      closesAt: rounds.closesAt,
      zone: rounds.zone,
      candidates: sql<number>`(select count(*)::int from round_candidates c where c.team_id = ${team} and c.round_id = rounds.id)`,
      /** How many papers the reader's ballot approves or ranks; null without one. */
      approved: sql<number | null>`(select jsonb_array_length(b.approves) from ballots b
        where b.team_id = ${team} and b.round_id = rounds.id and b.user_id = ${me})`,
    })
    .from(rounds)
    // The database's clock: what it shows as open takes a ballot.
    .where(
      sql`rounds.team_id = ${team} and rounds.cancelled_at is null and rounds.closed_at is null
        and rounds.opens_at <= clock_timestamp() and rounds.closes_at > clock_timestamp()
        and exists (select 1 from members m where m.user_id = ${me} and ${isVoter(team, sql`rounds.id`)})`,
    )
    .orderBy(sql`rounds.closes_at, rounds.id`)
    .limit(10)
    .prepare("list_my_ballots"),
);

/** The open rounds somebody may vote in, the first to close first, and what their ballot holds. */
export const listMyBallots = async (ctx: TeamContext) => {
  if (!can(ctx.asker, "round.vote")) return [];
  const rows = await open(ctx.db).execute({ teamId: ctx.team.id, userId: ctx.me.userId });
  return rows.map(({ method, approved, ...row }) => ({
    ...row,
    ranked: isRanked(method),
    cast: approved !== null,
    approved: approved ?? 0,
  }));
};
