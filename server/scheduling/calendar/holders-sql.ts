import { sql } from "drizzle-orm";

/** Who does what, as JSON, over assignments `a` with their users `u` and kinds `k`, left joined; a null duty presents. */
export const holdersSql =
  sql.raw(`json_agg(json_build_object('userId', a.user_id, 'name', u.name, 'paperId', a.paper_id,
    'duty', case when a.duty <> 'presenter' then coalesce(k.name, case a.duty when 'backup' then 'Backup' else a.duty end) end)
  order by k.position, a.duty, a.place, a.created_at)`);
