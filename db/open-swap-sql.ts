import { type SQL, sql } from "drizzle-orm";
import { hasNotEndedSql, isOpenSql } from "./open-session-sql.ts";

/** The condition "can still be answered" of a proposed swap `w`: its places are held, at sessions that have not ended at `now`. */
export const isOpenSwapSql = (now: unknown, zone: unknown): SQL => {
  const holds = (id: "given_id" | "taken_id") =>
    sql`exists (select 1 from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
      where a.team_id = w.team_id and a.id = w.${sql.raw(id)} and a.status in ('offered', 'accepted')
      and ${isOpenSql("s")} and ${hasNotEndedSql("s", now, zone)})`;
  return sql`w.status = 'proposed' and ${holds("given_id")} and (w.taken_id is null or ${holds("taken_id")})`;
};
