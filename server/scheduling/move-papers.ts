import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { isOpenSql } from "#db/open-session-sql.ts";
import { papers, sessionPapers } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";

// What sessions do to the status of their papers. Only reopening a session touches archived ones.

const among = (teamId: TeamId, ids: readonly string[]) =>
  and(eq(papers.teamId, teamId), inArray(papers.id, [...ids]));

/** Gives the papers of a session, in order. */
export const paperIdsOf = async (tx: Tx, teamId: TeamId, sessionId: string): Promise<string[]> => [
  ...(await paperMinutesOf(tx, teamId, sessionId)).keys(),
];

/** Gives the papers of a session, in order, with the minutes set for each. */
export const paperMinutesOf = async (
  tx: Tx,
  teamId: TeamId,
  sessionId: string,
): Promise<Map<string, number | null>> => {
  const rows = await tx
    .select({ id: sessionPapers.paperId, minutes: sessionPapers.minutes })
    .from(sessionPapers)
    .where(and(eq(sessionPapers.teamId, teamId), eq(sessionPapers.sessionId, sessionId)))
    .orderBy(sessionPapers.position);
  return new Map(rows.map(({ id, minutes }) => [id, minutes]));
};

/** Candidates become scheduled. */
export const schedulePapers = async (tx: Tx, teamId: TeamId, ids: readonly string[]): Promise<void> => {
  await tx
    .update(papers)
    .set({ status: "scheduled" })
    .where(and(among(teamId, ids), eq(papers.status, "candidate")));
};

/** Papers of a session that is open again are scheduled, also those put into the archive meanwhile; discussed ones stay so. */
export const reschedulePapers = async (tx: Tx, teamId: TeamId, ids: readonly string[]): Promise<void> => {
  await tx
    .update(papers)
    .set({ status: "scheduled" })
    .where(and(among(teamId, ids), inArray(papers.status, ["candidate", "archived"])));
};

/** Scheduled papers become candidates again, unless another open session has them. */
export const freePapers = async (tx: Tx, teamId: TeamId, ids: readonly string[]): Promise<void> => {
  const elsewhere = sql`exists (select 1 from session_papers x join sessions s on s.team_id = x.team_id and s.id = x.session_id
    where x.team_id = ${teamId} and x.paper_id = papers.id and ${isOpenSql("s")})`;
  await tx
    .update(papers)
    .set({ status: "candidate" })
    .where(and(among(teamId, ids), eq(papers.status, "scheduled"), sql`not ${elsewhere}`));
};

/** Papers become discussed on a date; one discussed over several sessions counts by the last. */
export const discussPapers = async (
  tx: Tx,
  teamId: TeamId,
  ids: readonly string[],
  onDate: string,
): Promise<void> => {
  await tx
    .update(papers)
    .set({ status: "discussed", discussedOn: sql`greatest(${papers.discussedOn}, ${onDate}::date)` })
    .where(and(among(teamId, ids), inArray(papers.status, ["candidate", "scheduled", "discussed"])));
};

/** Takes "discussed" back: to the date of another held session where there is one, else to scheduled. */
export const undiscussPapers = async (tx: Tx, teamId: TeamId, ids: readonly string[]): Promise<void> => {
  const otherDate = sql`(select max(s.on_date) from session_papers x join sessions s on s.team_id = x.team_id and s.id = x.session_id
    where x.team_id = ${teamId} and x.paper_id = papers.id and s.held_at is not null)`;
  await tx
    .update(papers)
    .set({
      status: sql`case when ${otherDate} is null then 'scheduled' else 'discussed' end`,
      discussedOn: otherDate,
    })
    .where(and(among(teamId, ids), eq(papers.status, "discussed")));
};
