import { and, asc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { importLines, importSources } from "#db/schema.ts";
import { compareFields } from "#domain/papers/import/fill-fields.ts";
import { authorName } from "#domain/papers/paper.ts";
import { sourceExcerpt } from "#domain/papers/source-excerpt.ts";
import { can } from "#domain/teams/policy.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { existingPapers } from "./existing-papers.ts";
import { freshenPlan } from "./plan-anew.ts";
import { lineColumns, type StoredLine } from "./plan-stored-lines.ts";

export const readImportLineInput = z.object({ importId: z.uuid(), position: z.int().min(1) });

const lastLine = 10_000_000;

/**
 * One line of an import whole: what was read, as it is written, beside the lines of the text it was read from; and of a
 * duplicate or a look-alike the paper it met, field by field. Throws forbidden, not_found.
 */
export const readImportLine = async (
  ctx: Pick<TeamContext, "db" | "team" | "asker">,
  { importId, position }: z.infer<typeof readImportLineInput>,
) => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  await freshenPlan(ctx.db, ctx.team.id, importId);
  const ofImport = and(eq(importLines.teamId, ctx.team.id), eq(importLines.importId, importId));
  const [row] = await ctx.db
    .select({ line: lineColumns, sourceName: importSources.name, text: importSources.text })
    .from(importLines)
    .innerJoin(
      importSources,
      and(
        eq(importSources.teamId, importLines.teamId),
        eq(importSources.importId, importLines.importId),
        eq(importSources.position, importLines.source),
      ),
    )
    .where(and(ofImport, eq(importLines.position, position)));
  if (!row) throw notFound();
  const { line, sourceName, text } = row;
  const { draft } = line;
  const start = sql<number>`(${importLines.draft}->>'line')::int`;
  // Lines stand in the order of their text, so the first one further down is the next.
  const [next] = await ctx.db
    .select({ start })
    .from(importLines)
    .where(
      and(
        ofImport,
        eq(importLines.source, line.source),
        gt(importLines.position, position),
        gt(start, draft.line),
      ),
    )
    .orderBy(asc(importLines.position))
    .limit(1);
  return {
    position,
    line: draft.line,
    alsoOnLines: draft.alsoOnLines,
    sourceName,
    title: draft.title,
    abstract: draft.abstract,
    authors: draft.authors.map(authorName),
    arxivId: draft.arxivId,
    doi: draft.doi,
    url: draft.url,
    venue: draft.venue,
    publishedOn: draft.publishedOn,
    problems: draft.problems,
    talk: draft.talk ?? null,
    source: sourceExcerpt(text, draft.line, Math.max(draft.line, (next?.start ?? lastLine) - 1)),
    existing: await existingOf(ctx, line),
  };
};

const existingOf = async ({ db, team }: Pick<TeamContext, "db" | "team">, line: StoredLine) => {
  const { outcome, paperId, draft, fills } = line;
  if ((outcome !== "duplicate" && outcome !== "uncertain") || paperId === null) return null;
  const paper = (await existingPapers(db, team.id, [paperId]))(paperId);
  if (!paper) return null;
  return {
    id: paper.id,
    title: readableText(paper.name),
    status: paper.status,
    discussedOn: paper.discussedOn,
    /** Whether it is this paper: found by itself, as somebody said, or open. */
    isSame:
      outcome === "duplicate" ? (line.sameAs === paperId ? ("said" as const) : ("found" as const)) : null,
    ticked: line.ticked,
    fields: compareFields(draft, paper).map((compared) => ({
      ...compared,
      chosen: compared.fillable && fills.includes(compared.field),
    })),
  };
};
