import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { TeamId } from "#domain/teams/ids.ts";

/** Lines of an import by verdict and tick, and of a stored one what became of them. `removed` papers were taken away by undoing. */
export type ImportCounts = {
  lines: number;
  new: number;
  duplicate: number;
  /** Duplicates of an earlier line, not of a paper in the team. */
  twins: number;
  uncertain: number;
  unusable: number;
  ticked: number;
  /** Lines that storing makes papers of. */
  willImport: number;
  /** Fields of papers in the team that storing fills. */
  fills: number;
  /** Fields that storing filled, and of how many papers. */
  filled: number;
  filledPapers: number;
  /** Lines that did. */
  filledLines: number;
  stored: number;
  removed: number;
  /** Neither made into papers nor met. */
  left: number;
};

type Row = ImportCounts & { import_id: string };

const none: ImportCounts = {
  lines: 0,
  new: 0,
  duplicate: 0,
  twins: 0,
  uncertain: 0,
  unusable: 0,
  ticked: 0,
  willImport: 0,
  fills: 0,
  filled: 0,
  filledPapers: 0,
  filledLines: 0,
  stored: 0,
  removed: 0,
  left: 0,
};

/** Counts the lines of imports by what they are and what became of them; gives how to look one import up. */
export const countImports = async (
  db: Db | Tx,
  teamId: TeamId,
  importIds: readonly string[],
): Promise<(importId: string) => ImportCounts> => {
  const chosen = sql`(l.ticked and l.outcome in ('new', 'uncertain'))`;
  const made = sql`(i.stored_at is not null and ${chosen})`;
  const { rows } = await db.execute<Row>(sql`
    select l.import_id, count(*)::int as lines,
      (count(*) filter (where l.outcome = 'new'))::int as new,
      (count(*) filter (where l.outcome = 'duplicate'))::int as duplicate,
      (count(*) filter (where l.outcome = 'duplicate' and l.twin_of is not null))::int as twins,
      (count(*) filter (where l.outcome = 'uncertain'))::int as uncertain,
      (count(*) filter (where l.outcome = 'unusable'))::int as unusable,
      (count(*) filter (where l.ticked))::int as ticked,
      (count(*) filter (where ${chosen}))::int as "willImport",
      coalesce(sum(jsonb_array_length(l.fills)) filter (where l.outcome = 'duplicate'), 0)::int as fills,
      coalesce(sum(jsonb_array_length(l.filled->'fields')), 0)::int as filled,
      (count(distinct l.paper_id) filter (where l.filled is not null))::int as "filledPapers",
      (count(*) filter (where l.filled is not null))::int as "filledLines",
      (count(*) filter (where ${made} and l.paper_id is not null))::int as stored,
      (count(*) filter (where ${made} and l.paper_id is null))::int as removed,
      (count(*) filter (where l.outcome is distinct from 'duplicate' and ${chosen} is not true))::int as "left"
    from import_lines l join imports i on i.team_id = l.team_id and i.id = l.import_id
    where l.team_id = ${teamId} and l.import_id = any(${sql.param([...importIds])}::uuid[]) group by l.import_id`);
  const counts = new Map(rows.map(({ import_id, ...row }) => [import_id, row]));
  return (importId) => counts.get(importId) ?? none;
};
