import { and, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { importLines, imports } from "#db/schema.ts";
import { authorName } from "#domain/papers/paper.ts";
import { sourceExcerpt } from "#domain/papers/source-excerpt.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";

export const readImportLineInput = z.object({ importId: z.uuid(), position: z.int().min(1) });

const lastLine = 10_000_000;

/** One line of an import whole: what was read, as it is written, beside the lines of the text it was read from. Throws forbidden, not_found. */
export const readImportLine = async (
  ctx: Pick<TeamContext, "db" | "team" | "asker">,
  { importId, position }: z.infer<typeof readImportLineInput>,
) => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  const ofImport = and(eq(importLines.teamId, ctx.team.id), eq(importLines.importId, importId));
  const [line] = await ctx.db
    .select({ draft: importLines.draft, source: imports.source })
    .from(importLines)
    .innerJoin(imports, and(eq(imports.teamId, importLines.teamId), eq(imports.id, importLines.importId)))
    .where(and(ofImport, eq(importLines.position, position)));
  if (!line) throw notFound();
  const { draft, source } = line;
  const start = sql<number>`(draft->>'line')::int`;
  const [next] = await ctx.db
    .select({ start: sql<number | null>`min(${start})` })
    .from(importLines)
    .where(and(ofImport, gt(start, draft.line)));
  return {
    position,
    line: draft.line,
    alsoOnLines: draft.alsoOnLines,
    title: draft.title,
    abstract: draft.abstract,
    authors: draft.authors.map(authorName),
    arxivId: draft.arxivId,
    doi: draft.doi,
    url: draft.url,
    venue: draft.venue,
    publishedOn: draft.publishedOn,
    problems: draft.problems,
    source: sourceExcerpt(source, draft.line, Math.max(draft.line, (next?.start ?? lastLine) - 1)),
  };
};
