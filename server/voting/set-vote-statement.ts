import { heatSql } from "#server/papers/heat.ts";

/**
 * The most frequent write, as one statement and so one transaction. $1 team, $2 paper, $3 member, $4 vote, $5 now,
 * $6 statuses that take votes. The team's row is locked first, like in every write (server/write.ts); counts move by
 * differences, because all parts of a statement see the votes as they were before it; the paper's row is locked, so that its
 * status and counts are those of now, also after waiting.
 */
export const setVoteStatement = `
with team as materialized (select id from teams where id = $1 for no key update),
paper as materialized (select p.team_id, p.id, p.status, p.vote_count from team join papers p on p.team_id = team.id and p.id = $2
  for no key update of p),
cast_now as (
  insert into votes as v (team_id, paper_id, user_id, cast_at, could_present_at)
  select team_id, id, $3::uuid, $5::timestamptz, case when $4::text = 'could_present' then $5::timestamptz end
  from paper where status = any($6::text[]) and $4 <> 'no'
  on conflict (team_id, paper_id, user_id) do update set could_present_at = excluded.could_present_at
  where (v.could_present_at is null) <> (excluded.could_present_at is null)
  returning case when xmax = 0 then 1 else 0 end as votes, case when xmax = 0 then ${heatSql("cast_at")} else 0 end as heat
),
withdrawn as (
  delete from votes v using paper
  where $4 = 'no' and paper.status = any($6) and v.team_id = paper.team_id and v.paper_id = paper.id and v.user_id = $3::uuid
  returning -1 as votes, -${heatSql("v.cast_at")} as heat
),
change as (select * from cast_now union all select * from withdrawn),
counted as (
  update papers p set
    vote_count = p.vote_count + change.votes,
    heat = case when p.vote_count + change.votes = 0 and p.comment_count = 0 then 0 else greatest(0, p.heat + change.heat) end
  from change where p.team_id = $1 and p.id = $2 returning p.vote_count
),
raised as (update teams t set last_seq = t.last_seq + 1 from counted where t.id = $1 returning t.last_seq),
told as (
  insert into activities (team_id, seq, kind, actor_id, paper_id, details, created_at)
  select $1::uuid, last_seq, 'vote.set', $3::uuid, $2::uuid, '{}'::jsonb, $5::timestamptz from raised
)
select paper.status, coalesce(counted.vote_count, paper.vote_count) as vote_count, counted.vote_count is not null as changed
from paper left join counted on true`;
