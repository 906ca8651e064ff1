import { sql } from "drizzle-orm";

/** What calendars call the duty of an assignment `a` with its kind `k`, left joined; null: they present. */
export const dutyNameSql = sql.raw(
  "case when a.duty <> 'presenter' then coalesce(k.name, case a.duty when 'backup' then 'Backup' else a.duty end) end",
);
