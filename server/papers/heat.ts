import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { TeamId } from "#domain/teams/ids.ts";

// Trending is Σ 2^(−age / 14 days) over votes and comments. Every term shrinks by the same factor as time passes,
// so the order is that of Σ 2^((t − 2020-01-01) / 14 days), which changes only when somebody votes or comments.
// A double holds it until 2059.

/** The SQL for one event's share of heat; `time` is a timestamptz expression of our own, never input. */
export const heatSql = (time: string): string =>
  `power(2::double precision, extract(epoch from ${time} - timestamptz '2020-01-01 00:00:00+00')::double precision / 1209600)`;

const heatOf = (time: string) => sql.raw(heatSql(time));

/** Sets a paper's counts and heat anew from its votes and comments, exactly, and gives its number of votes. */
export const recountPaper = async (tx: Tx, teamId: TeamId, paperId: string): Promise<number> => {
  const { rows } = await tx.execute<{ vote_count: number }>(sql`
    update papers p set vote_count = v.n, comment_count = c.n, heat = v.heat + c.heat
    from (select count(*)::int as n, coalesce(sum(${heatOf("cast_at")}), 0) as heat
          from votes where team_id = ${teamId} and paper_id = ${paperId}) v,
         (select count(*)::int as n, coalesce(sum(${heatOf("created_at")}), 0) as heat
          from comments where team_id = ${teamId} and paper_id = ${paperId} and deleted_at is null) c
    where p.team_id = ${teamId} and p.id = ${paperId} returning p.vote_count`);
  return rows[0]?.vote_count ?? 0;
};
