import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { TeamId } from "#domain/teams/ids.ts";

/** Lines of an import, and of a decided one what became of them. `removed` papers were taken away by undoing. */
export type ImportCounts = {
  lines: number;
  stored: number;
  duplicate: number;
  left: number;
  removed: number;
};

type Row = ImportCounts & { import_id: string };

const none: ImportCounts = { lines: 0, stored: 0, duplicate: 0, left: 0, removed: 0 };

/** Counts the lines of imports by what became of them; gives how to look one import up. */
export const countImports = async (
  db: Db | Tx,
  teamId: TeamId,
  importIds: readonly string[],
): Promise<(importId: string) => ImportCounts> => {
  const made = sql`(ticked and outcome in ('new', 'uncertain'))`;
  const { rows } = await db.execute<Row>(sql`
    select import_id, count(*)::int as lines,
      (count(*) filter (where ${made} and paper_id is not null))::int as stored,
      (count(*) filter (where ${made} and paper_id is null))::int as removed,
      (count(*) filter (where outcome = 'duplicate'))::int as duplicate,
      (count(*) filter (where outcome is null or outcome = 'unusable' or (outcome in ('new', 'uncertain') and not ticked)))::int as "left"
    from import_lines where team_id = ${teamId} and import_id = any(${sql.param([...importIds])}::uuid[]) group by import_id`);
  const counts = new Map(rows.map(({ import_id, ...row }) => [import_id, row]));
  return (importId) => counts.get(importId) ?? none;
};
