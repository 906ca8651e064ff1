import { type SQLWrapper, sql } from "drizzle-orm";
import type { TeamId } from "#domain/teams/ids.ts";

/**
 * SQL: the row `m` of members is a voter of the round, as of now: in the team, at least a member by role, and named where
 * the round names its voters. Team and round are ids, columns or placeholders.
 */
export const isVoter = (teamId: TeamId | SQLWrapper, roundId: string | SQLWrapper) => sql`
  m.team_id = ${teamId} and m.removed_at is null and m.role <> 'observer'
  and (not exists (select 1 from round_voters x where x.team_id = ${teamId} and x.round_id = ${roundId})
    or exists (select 1 from round_voters x where x.team_id = ${teamId} and x.round_id = ${roundId} and x.user_id = m.user_id))`;
