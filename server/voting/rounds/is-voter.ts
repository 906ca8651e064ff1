import { type SQLWrapper, sql } from "drizzle-orm";
import type { TeamId } from "#domain/teams/ids.ts";
import { votingRoles } from "../voting-roles.ts";

/**
 * SQL: the row `m` of members is a voter of the round, as of now: in the team, at least a member by role, and named where
 * the round names its voters. With `asOf` (ISO) who was in the team at that moment, whatever came after it.
 */
export const isVoter = (
  teamId: TeamId | SQLWrapper,
  roundId: string | SQLWrapper,
  asOf: string | null = null,
) => sql`
  m.team_id = ${teamId} and ${wasMember(asOf)} and m.role in ${votingRoles}
  and (not exists (select 1 from round_voters x where x.team_id = ${teamId} and x.round_id = ${roundId})
    or exists (select 1 from round_voters x where x.team_id = ${teamId} and x.round_id = ${roundId} and x.user_id = m.user_id))`;

const wasMember = (asOf: string | null) =>
  asOf === null
    ? sql`m.removed_at is null`
    : sql`m.joined_at <= ${asOf}::timestamptz and (m.removed_at is null or m.removed_at > ${asOf}::timestamptz)`;
