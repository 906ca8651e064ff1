import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { type PaperGains, whyPaperStays } from "#domain/papers/why-paper-stays.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { readableText } from "#domain/text/readable-tex.ts";

/** A paper that undoing leaves, and what it has gained: "2 votes and 1 comment". */
export type StayingPaper = { id: string; title: string; why: string };

type Row = { id: string; title: string; lists: number } & Omit<PaperGains, "otherLists">;

/** What undoing an import would do now: the papers it made that go, and those that stay, with their reasons. */
export const planUndo = async (
  db: Db | Tx,
  teamId: TeamId,
  importId: string,
): Promise<{ goes: string[]; stays: StayingPaper[] }> => {
  const { rows } = await db.execute<Row>(sql`
    select p.id, p.title,
      (select count(*) from votes v where v.team_id = p.team_id and v.paper_id = p.id)::int as votes,
      (select count(*) from comments c where c.team_id = p.team_id and c.paper_id = p.id
        and c.deleted_at is null)::int as comments,
      (select count(*) from comments c where c.team_id = p.team_id and c.paper_id = p.id
        and c.deleted_at is not null)::int as "deletedComments",
      (select count(*) from session_papers s where s.team_id = p.team_id and s.paper_id = p.id)::int as sessions,
      (select count(*) from paper_listings x where x.team_id = p.team_id and x.paper_id = p.id
        and x.import_id is distinct from ${importId}::uuid)::int as lists
    from import_lines l join papers p on p.team_id = l.team_id and p.id = l.paper_id
    where l.team_id = ${teamId} and l.import_id = ${importId} and l.ticked and l.outcome in ('new', 'uncertain')
    order by l.position`);
  const goes: string[] = [];
  const stays: StayingPaper[] = [];
  for (const { id, title, lists, ...gains } of rows) {
    const why = whyPaperStays({ ...gains, otherLists: lists });
    if (why === null) goes.push(id);
    else stays.push({ id, title: readableText(title), why });
  }
  return { goes, stays };
};
