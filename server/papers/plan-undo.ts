import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { type PaperGains, whyPaperStays } from "#domain/papers/why-paper-stays.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { readableText } from "#domain/text/readable-tex.ts";

/** A paper that undoing leaves, and what it has gained: "2 votes and 1 comment". */
export type StayingPaper = { id: string; title: string; why: string };

export type UndoPlan = {
  /** Papers that it made and takes away. */
  goes: string[];
  stays: StayingPaper[];
  /** Sessions of a past schedule that it wrote down and takes away. */
  sessions: string[];
  /** Those that stay, because something was done to them or one of their papers stays. */
  stayingSessions: string[];
};

type Row = { id: string; title: string; lists: number } & Omit<PaperGains, "otherLists">;
type Session = { id: string; touched: boolean; papers: string[] };

/** What undoing an import would do now: the papers and sessions it made that go, and the papers that stay, with their reasons. */
export const planUndo = async (db: Db | Tx, teamId: TeamId, importId: string): Promise<UndoPlan> => {
  const sessions = await sessionsOf(db, teamId, importId);
  const { rows } = await db.execute<Row>(sql`
    select p.id, p.title,
      (select count(*) from votes v where v.team_id = p.team_id and v.paper_id = p.id)::int as votes,
      (select count(*) from comments c where c.team_id = p.team_id and c.paper_id = p.id
        and c.deleted_at is null)::int as comments,
      (select count(*) from comments c where c.team_id = p.team_id and c.paper_id = p.id
        and c.deleted_at is not null)::int as "deletedComments",
      (select count(*) from session_papers x join sessions s on s.team_id = x.team_id and s.id = x.session_id
        where x.team_id = p.team_id and x.paper_id = p.id and s.import_id is distinct from ${importId}::uuid)::int as sessions,
      (select count(*) from round_candidates c where c.team_id = p.team_id and c.paper_id = p.id)::int as rounds,
      (select count(*) from queue_picks q where q.team_id = p.team_id and q.paper_id = p.id)::int as picks,
      (select count(*) from paper_listings x where x.team_id = p.team_id and x.paper_id = p.id
        and x.import_id is distinct from ${importId}::uuid)::int as lists
    from import_lines l join papers p on p.team_id = l.team_id and p.id = l.paper_id
    where l.team_id = ${teamId} and l.import_id = ${importId} and l.ticked and l.outcome in ('new', 'uncertain')
    order by l.position`);
  const papers = rows.map(({ lists, ...row }) => ({ ...row, otherLists: lists }));
  const staying = keptSessions(sessions, new Set(papers.filter(whyPaperStays).map(({ id }) => id)));
  const goes: string[] = [];
  const stays: StayingPaper[] = [];
  for (const paper of papers) {
    const kept = sessions.filter(({ id, papers }) => staying.has(id) && papers.includes(paper.id)).length;
    const why = whyPaperStays({ ...paper, sessions: paper.sessions + kept });
    if (why === null) goes.push(paper.id);
    else stays.push({ id: paper.id, title: readableText(paper.title), why });
  }
  const ids = (stay: boolean) => sessions.filter(({ id }) => staying.has(id) === stay).map(({ id }) => id);
  return { goes, stays, sessions: ids(false), stayingSessions: ids(true) };
};

// A session stays when something was done to it or when one of its papers stays; and with it stay its other papers.
const keptSessions = (sessions: readonly Session[], papers: Set<string>): Set<string> => {
  const kept = new Set<string>();
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    for (const { id, touched, papers: own } of sessions)
      if (!kept.has(id) && (touched || own.some((paper) => papers.has(paper)))) {
        kept.add(id);
        for (const paper of own) papers.add(paper);
      }
  }
  return kept;
};

// All that storing writes of a session has one time. Reopened, held again, or with other presenters, it has become somebody's.
const sessionsOf = async (db: Db | Tx, teamId: TeamId, importId: string): Promise<Session[]> => {
  const { rows } = await db.execute<Session>(sql`
    select s.id, s.version <> 1 or s.held_at is distinct from s.created_at or exists (
        select 1 from assignments a where a.team_id = s.team_id and a.session_id = s.id
        and (a.created_at <> s.created_at or a.answered_at is distinct from s.created_at)) as touched,
      array(select x.paper_id from session_papers x where x.team_id = s.team_id and x.session_id = s.id) as papers
    from sessions s where s.team_id = ${teamId} and s.import_id = ${importId} order by s.on_date, s.id`);
  return rows;
};
