import { type SQL, sql } from "drizzle-orm";

/** What a query calls the table of sessions. */
type Name = "s" | "o" | "own" | "sessions";

/** The condition "nobody has said yet what became of the session": not held, not not-held, not cancelled. */
export const isOpenSql = (name: Name): SQL =>
  sql.raw(`num_nonnulls(${name}.held_at, ${name}.not_held_at, ${name}.cancelled_at) = 0`);

/** The condition "has not ended", as sessionState decides it: at `now` (an instant), whole days by the calendar of `zone`. */
export const hasNotEndedSql = (name: Name, now: unknown, zone: unknown): SQL => {
  const column = (text: string) => sql.raw(`${name}.${text}`);
  return sql`case ${column("kind")} when 'timed'
    then ${column("starts_at")} + make_interval(mins => ${column("duration_minutes")}) > ${now}::timestamptz
    else ${column("on_date")} >= (${now}::timestamptz at time zone ${zone})::date end`;
};
