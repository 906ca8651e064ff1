import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { imports } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { readPeople } from "./read-talks.ts";
import { takeReviewedImport } from "./take-reviewed-import.ts";

export const setPresentersInput = z.object({
  importId: z.uuid(),
  presenters: z.array(z.object({ name: z.string().max(200), userId: z.uuid().nullable() })).max(2_000),
});

/** Says who the presenters of past talks are: a member of the team, or (null) nobody in it. Throws forbidden, not_found, refused once decided. Gives the review's version. */
export const setPresenters = async (
  ctx: ActingContext,
  { importId, presenters }: z.infer<typeof setPresentersInput>,
): Promise<{ version: number }> =>
  write(ctx, async (tx) => {
    const version = await takeReviewedImport(tx, ctx, importId);
    const people = new Set((await readPeople(tx, ctx.team)).map(({ userId }) => userId));
    if (presenters.some(({ userId }) => userId !== null && !people.has(userId))) throw notFound();
    await tx
      .update(imports)
      .set({ presenters: Object.fromEntries(presenters.map(({ name, userId }) => [name, userId])) })
      .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId)));
    return version;
  });
