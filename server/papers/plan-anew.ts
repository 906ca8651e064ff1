import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { imports, teams } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { keepOutcomes } from "./keep-outcomes.ts";
import { planStoredLines, readLines } from "./plan-stored-lines.ts";

/** Plans the lines of an import under review anew where papers of the team, or the lines, have changed since they were planned. Else it costs one look. */
export const freshenPlan = async (db: Db, teamId: TeamId, importId: string): Promise<void> => {
  if (!(await isPlanOld(db, teamId, importId))) return;
  await db.transaction(async (tx) => {
    const own = and(eq(imports.teamId, teamId), eq(imports.id, importId));
    // Whoever else found it old waits here, and then finds it new.
    await tx.select({ id: imports.id }).from(imports).where(own).for("no key update");
    if (await isPlanOld(tx, teamId, importId)) await planAnew(tx, teamId, importId);
  });
};

/**
 * Plans an import's lines and keeps what changed, inside a transaction that holds the import's row. Lines of `fresh` (a text,
 * or all) are ticked by their verdict; others stay as somebody ticked them.
 */
export const planAnew = async (
  tx: Tx,
  teamId: TeamId,
  importId: string,
  fresh: number | "all" | null = null,
): Promise<void> => {
  // Read before the papers: what commits in between has a later number, and is planned again.
  const [team] = await tx.select({ seq: teams.lastSeq }).from(teams).where(eq(teams.id, teamId));
  const lines = await readLines(tx, teamId, importId);
  const planned = await planStoredLines(tx, teamId, importId, lines);
  const changed = planned.flatMap(({ position, verdict, sentence, paperId, twinOf }, index) => {
    const line = lines[index];
    const isFresh = fresh === "all" || fresh === line?.source;
    const isSame = line?.outcome === verdict && line.reason === sentence && line.paperId === paperId;
    if (!line || (isSame && !isFresh)) return [];
    return [
      {
        position,
        outcome: verdict,
        reason: sentence,
        paperId,
        twinOf,
        ticked: isFresh ? verdict === "new" : line.ticked,
        // What one paper lacked says nothing of another.
        fills: line.paperId === paperId ? line.fills : [],
      },
    ];
  });
  await keepOutcomes(tx, teamId, importId, changed);
  await tx
    .update(imports)
    .set({ plannedSeq: team?.seq ?? 0 })
    .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)));
};

const isPlanOld = async (db: Db | Tx, teamId: TeamId, importId: string): Promise<boolean> => {
  const { rows } = await db.execute<{ old: boolean }>(sql`
    select i.planned_seq is null or exists (
      select 1 from activities a where a.team_id = i.team_id and a.seq > i.planned_seq
      and a.kind in ('paper.imported', 'paper.changed', 'session.changed')) as old
    from imports i where i.team_id = ${teamId} and i.id = ${importId} and i.status = 'reviewing'`);
  return rows[0]?.old ?? false;
};
