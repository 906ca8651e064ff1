import { sql } from "drizzle-orm";
import { papers } from "#db/schema.ts";
import type { Author } from "#domain/papers/paper.ts";

/** The columns of a paper in a list. Wants the placeholders `teamId` and `userId`. */
export const paperCardColumns = {
  id: papers.id,
  title: papers.title,
  authors: papers.authors,
  url: papers.url,
  status: papers.status,
  listedOn: papers.listedOn,
  detailsState: papers.detailsState,
  discussedOn: papers.discussedOn,
  voteCount: papers.voteCount,
  commentCount: papers.commentCount,
  /** Whether the reader wants to discuss it, and offered to present it. */
  mine: sql<
    "no" | "yes" | "could_present"
  >`coalesce((select case when v.could_present_at is null then 'yes' else 'could_present' end
    from votes v where v.team_id = ${sql.placeholder("teamId")} and v.paper_id = papers.id and v.user_id = ${sql.placeholder("userId")}), 'no')`,
  /** Comments of others that came after the reader last looked; counting ends at 1,000. */
  newComments: sql<number>`case when papers.comment_count = 0 then 0 else (select count(*)::int from (select from comments c
    where c.team_id = ${sql.placeholder("teamId")} and c.paper_id = papers.id and c.deleted_at is null and c.created_by <> ${sql.placeholder("userId")}
    and c.seq > coalesce((select r.last_seen from reads r where r.team_id = ${sql.placeholder("teamId")} and r.user_id = ${sql.placeholder("userId")} and r.paper_id = papers.id), 0) limit 1000) fresh) end`,
  identities: sql<string[]>`array(select i.identity from paper_identities i
    where i.team_id = ${sql.placeholder("teamId")} and i.paper_id = papers.id and i.identity not like 'title:%' order by i.identity)`,
  tags: sql<
    string[]
  >`array(select g.tag from paper_tags g where g.team_id = ${sql.placeholder("teamId")} and g.paper_id = papers.id order by g.tag)`,
  /** The session it is on, unless that was cancelled; the newest when there are several. */
  session: sql<{
    id: string;
    onDate: string;
  } | null>`case when papers.status in ('candidate', 'archived') then null else (select json_build_object('id', s.id, 'onDate', s.on_date)
    from session_papers x join sessions s on s.team_id = x.team_id and s.id = x.session_id
    where x.team_id = ${sql.placeholder("teamId")} and x.paper_id = papers.id and s.cancelled_at is null order by s.on_date desc limit 1) end`,
} as const;

/** What those columns read. */
export type PaperRow = {
  id: string;
  title: string;
  authors: Author[];
  identities: string[];
};
