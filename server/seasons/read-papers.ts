import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { PaperStatus } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { ActingContext } from "#server/context.ts";
import { presentRoles } from "./present-roles.ts";

export type SeasonPaperRow = {
  id: string;
  title: string;
  status: PaperStatus;
  votes: number;
  nominated_by: string | null;
  could_present: string[];
};

/** Papers that came in one import are a list, not somebody's suggestions, when there are more than this. */
const mostSuggested = 3;

/** Papers by their ids, with who could present them and who brought each in by itself; those of a list have nobody. */
export const readPapers = async (
  db: Db | Tx,
  { team }: Pick<ActingContext, "team">,
  ids: readonly string[],
): Promise<Map<string, SeasonPaperRow>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<SeasonPaperRow>(sql`
    with of_lists as (
      select l.paper_id from import_lines l
      where l.team_id = ${team.id} and l.paper_id = any(${sql.param(ids)}::uuid[]) and l.outcome in ('new', 'uncertain')
        and exists (select 1 from import_lines o where o.team_id = l.team_id and o.import_id = l.import_id
          and o.paper_id is not null and o.outcome in ('new', 'uncertain') offset ${mostSuggested}))
    select p.id, p.title, p.status, p.vote_count as votes,
      case when exists (select 1 from paper_listings l where l.team_id = p.team_id and l.paper_id = p.id)
        or exists (select 1 from of_lists l where l.paper_id = p.id) then null else p.created_by end as nominated_by,
      array(select v.user_id::text from votes v join members m on m.team_id = v.team_id and m.user_id = v.user_id
        where v.team_id = p.team_id and v.paper_id = p.id and v.could_present_at is not null and m.removed_at is null
          and m.role in ${presentRoles} order by v.user_id) as could_present
    from papers p where p.team_id = ${team.id} and p.id = any(${sql.param(ids)}::uuid[])`);
  return new Map(rows.map((row) => [row.id, { ...row, title: readableText(row.title) }]));
};
