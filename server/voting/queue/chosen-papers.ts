import { sql } from "drizzle-orm";
import type { TeamId } from "#domain/teams/ids.ts";

/** SQL: the ids of papers that are chosen already, so that they no longer wait: picks that stand, and winners of rounds that were taken up. */
export const chosenPapers = (teamId: TeamId) => sql`
  select k.paper_id from queue_picks k where k.team_id = ${teamId} and k.undone_at is null
  union select won.id::uuid from rounds r join results x on x.team_id = r.team_id and x.round_id = r.id,
    jsonb_array_elements_text(x.result -> 'winners') as won (id)
  where r.team_id = ${teamId} and r.taken_up_at is not null`;
