import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { imports, users } from "#db/schema.ts";
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
  return {
    imports: page.map((row) => ({
      ...row,
      formatLabel: formatLabel(row.format),
      counts: countsOf(row.id),
    })),
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
};
