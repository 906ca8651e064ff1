import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { importSources, imports } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { keepLines } from "./keep-lines.ts";
import type { ReadSources } from "./parse-sources.ts";
import { planAnew } from "./plan-anew.ts";

/** Writes down what was read from the texts of an import, with a verdict on every line; from then on it is under review. */
export const keepSources = async (
  tx: Tx,
  teamId: TeamId,
  importId: string,
  { sources, listing }: Extract<ReadSources, { ok: true }>,
): Promise<void> => {
  for (const [index, { format, columns, problems, drafts }] of sources.entries()) {
    const position = index + 1;
    await tx
      .update(importSources)
      .set({ format, columns, problems })
      .where(
        and(
          eq(importSources.teamId, teamId),
          eq(importSources.importId, importId),
          eq(importSources.position, position),
        ),
      );
    await keepLines(tx, teamId, importId, position, drafts);
  }
  const format = sources.find(({ drafts }) => drafts.length > 0)?.format ?? "auto";
  await tx
    .update(imports)
    .set({ ...listing, format, status: "reviewing", progressDone: null, progressTotal: null })
    .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)));
  await planAnew(tx, teamId, importId, "all");
};
