import { and, asc, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { importSources, imports, sessions, users } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { formatLabel } from "./format-label.ts";
import { countImports } from "./import-counts.ts";
import { freshenPlan } from "./plan-anew.ts";
import { planUndo } from "./plan-undo.ts";
import { readTalks } from "./read-talks.ts";

export const readImportInput = z.object({ importId: z.uuid() });

/** Remarks on one text that a page shows. */
const mostProblems = 100;

/**
 * An import without its lines: how far it is, its texts, options and counts; once it is decided, what undoing would do. Lines
 * under review are planned anew before they are counted where the team's papers changed. Throws forbidden, not_found.
 */
export const readImport = async (
  ctx: Pick<TeamContext, "db" | "team" | "asker" | "now">,
  { importId }: z.infer<typeof readImportInput>,
) => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  const { db } = ctx;
  const teamId = ctx.team.id;
  await freshenPlan(db, teamId, importId);
  const [head] = await db
    .select({
      id: imports.id,
      status: imports.status,
      version: imports.version,
      removedSessions: imports.removedSessions,
      failure: imports.failure,
      done: imports.progressDone,
      total: imports.progressTotal,
      listingName: imports.listingName,
      listedOn: imports.listedOn,
      listedOnAssumed: imports.listedOnAssumed,
      tags: imports.tags,
      target: imports.target,
      presenters: imports.presenters,
      createdAt: imports.createdAt,
      storedAt: imports.storedAt,
      undoneAt: imports.undoneAt,
      createdBy: users.name,
    })
    .from(imports)
    .innerJoin(users, eq(users.id, imports.createdBy))
    .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)));
  if (!head) throw notFound();
  const { done, total, presenters, ...rest } = head;
  const isDecided = head.status === "stored" || head.status === "undone";
  const undo = isDecided ? await planUndo(db, teamId, importId) : null;
  return {
    ...rest,
    progress: done !== null && total !== null ? { done, total } : null,
    sources: await readSources(ctx, importId),
    counts: (await countImports(db, teamId, [importId]))(importId),
    talks: await readTalks(ctx, importId, presenters),
    goes: head.status === "stored" ? (undo?.goes.length ?? 0) : 0,
    stays: undo?.stays ?? [],
    /** Held sessions that it wrote down: those that there are, the latest first, and how many undoing leaves. */
    sessions: undo ? await readSessions(ctx, importId) : [],
    sessionsStaying: undo?.stayingSessions.length ?? 0,
  };
};

const readSessions = ({ db, team }: Pick<TeamContext, "db" | "team">, importId: string) =>
  db
    .select({ id: sessions.id, onDate: sessions.onDate })
    .from(sessions)
    .where(and(eq(sessions.teamId, team.id), eq(sessions.importId, importId)))
    .orderBy(desc(sessions.onDate), asc(sessions.id));

const readSources = async ({ db, team }: Pick<TeamContext, "db" | "team">, importId: string) => {
  const papers = sql<number>`(select count(*) from import_lines l where l.team_id = import_sources.team_id
    and l.import_id = import_sources.import_id and l.source = import_sources.position)::int`;
  const rows = await db
    .select({
      position: importSources.position,
      name: importSources.name,
      format: importSources.format,
      columns: importSources.columns,
      problems: importSources.problems,
      papers,
    })
    .from(importSources)
    .where(and(eq(importSources.teamId, team.id), eq(importSources.importId, importId)))
    .orderBy(asc(importSources.position));
  return rows.map(({ problems, ...row }) => ({
    ...row,
    formatLabel: formatLabel(row.format),
    problems: problems.slice(0, mostProblems),
  }));
};
