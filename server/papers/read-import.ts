import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { imports, users } from "#db/schema.ts";
import { formatById } from "#domain/papers/import/formats.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { countImports } from "./import-counts.ts";
import { lineView } from "./line-view.ts";
import { namePapers } from "./name-papers.ts";
import { becomesPaper, planStoredLines, readLines } from "./plan-stored-lines.ts";
import { planUndo } from "./plan-undo.ts";

export const readImportInput = z.object({ importId: z.uuid() });

/**
 * An import with all its lines: under review, each planned against the team as it is now; once decided, with what became of it
 * and what undoing would do. Lines are light (10,000 of them are about 3 MB); read-import-line gives one whole. Throws forbidden, not_found.
 */
export const readImport = async (
  ctx: Pick<TeamContext, "db" | "team" | "asker">,
  { importId }: z.infer<typeof readImportInput>,
) => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  const { db } = ctx;
  const teamId = ctx.team.id;
  const [head] = await db
    .select({
      id: imports.id,
      format: imports.format,
      status: imports.status,
      listingName: imports.listingName,
      listedOn: imports.listedOn,
      listedOnAssumed: imports.listedOnAssumed,
      tags: imports.tags,
      problems: imports.problems,
      createdAt: imports.createdAt,
      storedAt: imports.storedAt,
      undoneAt: imports.undoneAt,
      createdBy: users.name,
    })
    .from(imports)
    .innerJoin(users, eq(users.id, imports.createdBy))
    .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)));
  if (!head) throw notFound();
  const lines = await readLines(db, teamId, importId);
  const planned = head.storedAt === null ? await planStoredLines(db, teamId, lines) : null;
  const found = lines.map((line, index) => ({ ...line, ...outcomeOf(line), ...planned?.[index], own: line }));
  const paperOf = await namePapers(
    db,
    teamId,
    found.flatMap(({ paperId }) => paperId ?? []),
  );
  const undo = head.status === "stored" ? await planUndo(db, teamId, importId) : null;
  const { stays } = undo ?? (head.status === "undone" ? await planUndo(db, teamId, importId) : { stays: [] });
  return {
    ...head,
    formatLabel: formatById(head.format)?.label ?? head.format,
    lines: found.map(({ own, position, verdict, sentence, paperId }) => ({
      ...lineView(own),
      position,
      verdict,
      sentence,
      ticked: own.ticked,
      paper: paperId === null ? null : paperOf(paperId),
      /** Stored as a paper, perhaps taken away again by undoing. */
      made: planned === null && becomesPaper(own.ticked, verdict),
    })),
    counts: (await countImports(db, teamId, [importId]))(importId),
    goes: undo?.goes.length ?? 0,
    stays,
  };
};

// A stored import has outcomes; the others are planned, and the plan replaces these.
const outcomeOf = ({ outcome, reason }: { outcome: string | null; reason: string | null }) => ({
  verdict: (outcome ?? "unusable") as "new" | "duplicate" | "uncertain" | "unusable",
  sentence: reason ?? "",
});
