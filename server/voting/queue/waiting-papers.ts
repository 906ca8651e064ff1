import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { chosenSql } from "../chosen-sql.ts";
import { votingRoles } from "../voting-roles.ts";

/** Papers without votes come after all others, so the first of them are enough to know. */
export const mostUnvoted = 30;

export type VotedPaper = { id: string; approvers: string[]; addedAt: string };

const waits = (teamId: TeamId) => sql`
  p.team_id = ${teamId} and p.status = 'candidate' and p.id not in (select c.paper_id from ${chosenSql(teamId)} c)`;

/** SQL: the votes that count, those of members who vote now; what removed members and observers once said does not. */
const countingVotes = (teamId: TeamId) => sql`
  votes v join members m on m.team_id = v.team_id and m.user_id = v.user_id
    and m.team_id = ${teamId} and m.removed_at is null and m.role in ${votingRoles}`;

/** Waiting papers that somebody who votes wants, with who does. */
export const readVoted = async (db: Db | Tx, teamId: TeamId): Promise<VotedPaper[]> => {
  const { rows } = await db.execute<VotedPaper>(sql`
    select p.id, array_agg(v.user_id order by v.user_id) as approvers,
      to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "addedAt"
    from ${countingVotes(teamId)} join papers p on p.team_id = v.team_id and p.id = v.paper_id
    where v.team_id = ${teamId} and ${waits(teamId)}
    group by p.id, p.created_at`);
  return rows;
};

/** The first waiting papers that nobody wants, in tie order (domain/voting/tally/tie-order.ts), and how many there are. */
export const readUnvoted = async (db: Db | Tx, teamId: TeamId): Promise<{ ids: string[]; count: number }> => {
  const { rows } = await db.execute<{ id: string; count: number }>(sql`
    select p.id, (count(*) over ())::int as count from papers p
    where ${waits(teamId)} and p.id not in (select v.paper_id from ${countingVotes(teamId)} where v.team_id = ${teamId})
    order by p.created_at, encode(sha256(convert_to(${teamId}::text || p.id::text, 'UTF8')), 'hex') collate "C"
    limit ${mostUnvoted}`);
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
};
