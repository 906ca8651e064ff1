import { type SQLWrapper, sql } from "drizzle-orm";
import type { TeamId } from "#domain/teams/ids.ts";

/**
 * SQL: the team's chosen papers in brackets, one row each: paper_id, chosen_at (epoch ms), place among the winners, and the round's
 * id and title, null where the queue gave it. Winners of rounds that were taken up, and picks that were not undone; whoever
 * reads it asks for papers that are still candidates, for a discussed paper waits for nothing.
 */
export const chosenSql = (teamId: TeamId | SQLWrapper) => sql`(
  select distinct on (c.paper_id) c.paper_id, c.chosen_at, c.place, c.round_id, c.round_title from (
    select w.paper_id::uuid as paper_id, (extract(epoch from r.taken_up_at) * 1000)::float8 as chosen_at,
      w.place::int as place, r.id as round_id, r.title as round_title
    from rounds r join results s on s.team_id = r.team_id and s.round_id = r.id
    cross join lateral jsonb_array_elements_text(s.result -> 'winners') with ordinality w(paper_id, place)
    where r.team_id = ${teamId} and r.taken_up_at is not null
    union all
    select q.paper_id, (extract(epoch from q.picked_at) * 1000)::float8, 1, null, null
    from queue_picks q where q.team_id = ${teamId} and q.undone_at is null
  ) c order by c.paper_id, c.chosen_at desc, c.place)`;
