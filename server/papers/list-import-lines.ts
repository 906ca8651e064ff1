import { and, asc, eq, gt, isNotNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { importLines, imports } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { existingPapers } from "./existing-papers.ts";
import { lineView } from "./line-view.ts";
import { freshenPlan } from "./plan-anew.ts";
import { becomesPaper, lineColumns } from "./plan-stored-lines.ts";

/** "made", "filled", "met", "twin" and "left" are of a decided import: lines that became papers, that filled gaps of one, that met one, that are an earlier line's paper, and that came to nothing. */
export const listImportLinesInput = z.object({
  importId: z.uuid(),
  show: z
    .enum(["all", "new", "duplicate", "uncertain", "unusable", "made", "filled", "met", "twin", "left"])
    .default("all"),
  /** The last position of the page before. */
  cursor: z.int().optional(),
  limit: z.int().min(1).max(200).default(100),
});

/** One page of an import's lines with their verdicts, as fresh as the team's papers. Throws forbidden, not_found. */
export const listImportLines = async (
  ctx: Pick<TeamContext, "db" | "team" | "asker">,
  { importId, show, cursor = 0, limit }: z.infer<typeof listImportLinesInput>,
) => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  const { db } = ctx;
  const teamId = ctx.team.id;
  await freshenPlan(db, teamId, importId);
  const [head] = await db
    .select({ storedAt: imports.storedAt })
    .from(imports)
    .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)));
  if (!head) throw notFound();
  const rows = await db
    .select(lineColumns)
    .from(importLines)
    .where(
      and(
        eq(importLines.teamId, teamId),
        eq(importLines.importId, importId),
        gt(importLines.position, cursor),
        shown(show),
      ),
    )
    .orderBy(asc(importLines.position))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const paperOf = await existingPapers(
    db,
    teamId,
    page.flatMap(({ paperId }) => paperId ?? []),
  );
  return {
    lines: page.map((line) => ({
      ...lineView(line, line.paperId === null ? null : paperOf(line.paperId)),
      /** Stored as a paper, perhaps taken away again by undoing. */
      made: head.storedAt !== null && becomesPaper(line.ticked, line.outcome),
    })),
    next: rows.length > limit ? (page.at(-1)?.position ?? null) : null,
  };
};

const chosen = sql`(${importLines.ticked} and ${importLines.outcome} in ('new', 'uncertain'))`;

const shown = (show: z.infer<typeof listImportLinesInput>["show"]): SQL | undefined => {
  if (show === "all") return undefined;
  if (show === "made") return chosen;
  if (show === "met")
    return sql`${importLines.outcome} = 'duplicate' and ${importLines.twinOf} is null and ${importLines.filled} is null`;
  if (show === "twin") return sql`${importLines.outcome} = 'duplicate' and ${importLines.twinOf} is not null`;
  if (show === "filled") return isNotNull(importLines.filled);
  if (show === "left")
    return sql`${importLines.outcome} is distinct from 'duplicate' and ${chosen} is not true`;
  return eq(importLines.outcome, show);
};
