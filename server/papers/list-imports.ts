import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { z } from "zod";
import { importSources, imports, users } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { formatLabel } from "./format-label.ts";
import { countImports } from "./import-counts.ts";

const pageSize = 20;

/** `cursor` is the id of the last import of the page before; ids sort by time. */
export const listImportsInput = z.object({ cursor: z.uuid().optional() });

/** One page (20) of the team's imports, the newest first, with what became of their lines. Throws forbidden. */
export const listImports = async (
  ctx: Pick<TeamContext, "db" | "team" | "asker">,
  { cursor }: z.infer<typeof listImportsInput>,
) => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  const rows = await ctx.db
    .select({
      id: imports.id,
      format: imports.format,
      status: imports.status,
      listingName: imports.listingName,
      listedOn: imports.listedOn,
      createdAt: imports.createdAt,
      storedAt: imports.storedAt,
      undoneAt: imports.undoneAt,
      createdBy: users.name,
    })
    .from(imports)
    .innerJoin(users, eq(users.id, imports.createdBy))
    .where(and(eq(imports.teamId, ctx.team.id), cursor ? lt(imports.id, cursor) : undefined))
    .orderBy(desc(imports.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  const countsOf = await countImports(
    ctx.db,
    ctx.team.id,
    page.map(({ id }) => id),
  );
  const textsOf = await readTexts(
    ctx,
    page.map(({ id }) => id),
  );
  return {
    imports: page.map((row) => ({
      ...row,
      texts: textsOf(row.id),
      formatLabel: formatLabel(row.format),
      counts: countsOf(row.id),
    })),
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
};

/** As much of a pasted text as a row shows. */
const firstCharacters = 200;

/** The texts of imports in their order: the name of a file, or how a pasted one begins. */
const readTexts = async ({ db, team }: Pick<TeamContext, "db" | "team">, importIds: readonly string[]) => {
  const rows = await db
    .select({
      importId: importSources.importId,
      name: importSources.name,
      start: sql<string>`left(${importSources.text}, ${firstCharacters})`,
    })
    .from(importSources)
    .where(and(eq(importSources.teamId, team.id), inArray(importSources.importId, [...importIds])))
    .orderBy(asc(importSources.importId), asc(importSources.position));
  return (importId: string) =>
    rows
      .filter((row) => row.importId === importId)
      .map(({ name, start }) => ({ name, start: start.trim().replace(/\s+/g, " ") }));
};
