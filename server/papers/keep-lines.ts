import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { FoldedDraft } from "#domain/papers/fold-source.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { inChunks } from "./in-chunks.ts";
import { linePosition } from "./line-position.ts";

/** Writes down the drafts that were read from one text of an import; they have no verdict until they are planned. */
export const keepLines = async (
  tx: Tx,
  teamId: TeamId,
  importId: string,
  source: number,
  drafts: readonly FoldedDraft[],
): Promise<void> => {
  const rows = drafts.map((draft, index) => ({ position: linePosition(source, index), draft }));
  for (const chunk of inChunks(rows))
    await tx.execute(sql`
      insert into import_lines (team_id, import_id, position, source, draft, ticked)
      select ${teamId}::uuid, ${importId}::uuid, r.position, ${source}::int, r.draft, false
      from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as r(position int, draft jsonb)`);
};
