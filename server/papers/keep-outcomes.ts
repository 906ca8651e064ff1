import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { FillField } from "#domain/papers/import/fill-fields.ts";
import type { Verdict } from "#domain/papers/import/verdict.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { inChunks } from "./in-chunks.ts";

/** A line's verdict with its sentence and paper; ticks and fills only where they change. */
export type LineOutcome = {
  position: number;
  outcome: Verdict;
  reason: string;
  paperId: string | null;
  twinOf: number | null;
  ticked?: boolean;
  fills?: readonly FillField[];
};

/** Writes what a plan, or storing, came to on lines of an import. */
export const keepOutcomes = async (
  tx: Tx,
  teamId: TeamId,
  importId: string,
  outcomes: readonly LineOutcome[],
): Promise<void> => {
  for (const chunk of inChunks(outcomes, 2_000))
    await tx.execute(sql`
      update import_lines l set outcome = o.outcome, reason = o.reason, paper_id = o."paperId", twin_of = o."twinOf",
        ticked = coalesce(o.ticked, l.ticked), fills = coalesce(o.fills, l.fills)
      from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
        as o(position int, outcome text, reason text, "paperId" uuid, "twinOf" int, ticked boolean, fills jsonb)
      where l.team_id = ${teamId} and l.import_id = ${importId} and l.position = o.position`);
};
