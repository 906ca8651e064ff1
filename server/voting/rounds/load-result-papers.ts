import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { Winner } from "./round-view.ts";

export type ResultPaper = { title: string } & Pick<Winner, "status" | "session">;

type Row = {
  id: string;
  title: string;
  status: Winner["status"];
  session_id: string | null;
  on_date: string | null;
};

/** The papers of a round's shortlist as they are today, by id, each with the last session that it is or was on. */
export const loadResultPapers = async (
  db: Db,
  teamId: TeamId,
  roundId: string,
): Promise<Map<string, ResultPaper>> => {
  const { rows } = await db.execute<Row>(sql`
    select p.id, p.title, p.status, s.id as session_id, s.on_date::text as on_date
    from round_candidates c
    join papers p on p.team_id = c.team_id and p.id = c.paper_id
    left join lateral (
      select s.id, s.on_date from session_papers sp
      join sessions s on s.team_id = sp.team_id and s.id = sp.session_id
      where sp.team_id = ${teamId} and sp.paper_id = p.id and s.cancelled_at is null and s.not_held_at is null
      order by s.on_date desc, s.id desc limit 1
    ) s on true
    where c.team_id = ${teamId} and c.round_id = ${roundId}`);
  return new Map(
    rows.map(({ id, title, status, session_id, on_date }) => [
      id,
      {
        title: readableText(title),
        status,
        session: session_id && on_date ? { id: session_id, onDate: on_date } : null,
      },
    ]),
  );
};
