import { and, asc, eq } from "drizzle-orm";
import { importSources, imports, teams } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import type { Services } from "#server/context.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { keepProgress } from "./keep-progress.ts";
import { keepSources } from "./keep-sources.ts";
import { parseSources } from "./parse-sources.ts";

/**
 * Reads the texts of an import that waits for it, and keeps what was found for review; or the sentence that says why there is
 * nothing. Once that is done, again changes nothing; one that a crash ended begins anew.
 */
export const parseImport = async (
  { db }: Pick<Services, "db">,
  data: { teamId: string; importId: string },
): Promise<void> => {
  const teamId = enterTeamByJob(data.teamId);
  const own = and(eq(imports.teamId, teamId), eq(imports.id, data.importId));
  const waiting = and(own, eq(imports.status, "reading"));
  const [head] = await db
    .select({ createdAt: imports.createdAt, timeZone: teams.timeZone })
    .from(imports)
    .innerJoin(teams, eq(teams.id, imports.teamId))
    .where(waiting);
  if (!head) return;
  const texts = await db
    .select({ name: importSources.name, text: importSources.text, format: importSources.format })
    .from(importSources)
    .where(and(eq(importSources.teamId, teamId), eq(importSources.importId, data.importId)))
    .orderBy(asc(importSources.position));
  const progress = keepProgress(db, teamId, data.importId);
  const read = await parseSources(texts, dayInZone(head.createdAt, head.timeZone), progress.tell);
  await progress.end();
  if (!read.ok) {
    const failed = {
      status: "failed" as const,
      failure: read.sentence,
      progressDone: null,
      progressTotal: null,
    };
    await db.update(imports).set(failed).where(waiting);
    return;
  }
  await db.transaction(async (tx) => {
    // Somebody may have set it aside meanwhile, or another worker may have read it.
    const [found] = await tx.select({ id: imports.id }).from(imports).where(waiting).for("no key update");
    if (found) await keepSources(tx, teamId, data.importId, read);
  });
};
