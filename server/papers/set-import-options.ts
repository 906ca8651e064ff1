import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { imports, importTargets } from "#db/schema.ts";
import { tagsSchema } from "#domain/papers/tags.ts";
import type { ActingContext } from "#server/context.ts";
import { write } from "#server/write.ts";
import { spellTags } from "./spell-tags.ts";
import { takeReviewedImport } from "./take-reviewed-import.ts";

export const setImportOptionsInput = z.object({
  importId: z.uuid(),
  /** The list the papers came from; null for none. What is absent, here or below, stays as it is. */
  listing: z
    .object({
      name: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .regex(/^\P{Cc}*$/u),
      listedOn: z.iso.date(),
    })
    .nullable()
    .optional(),
  tags: tagsSchema.optional(),
  /** Where its new papers go. */
  target: z.enum(importTargets).optional(),
});

/** Sets the list, the tags and the target of an import under review; a date that somebody set is no assumption any more. Throws forbidden, not_found, refused once decided. Gives the review's version. */
export const setImportOptions = async (
  ctx: ActingContext,
  { importId, listing, tags, target }: z.infer<typeof setImportOptionsInput>,
): Promise<{ version: number }> =>
  write(ctx, async (tx) => {
    const version = await takeReviewedImport(tx, ctx, importId);
    const own = and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId));
    const [before] = await tx
      .select({ on: imports.listedOn, assumed: imports.listedOnAssumed })
      .from(imports)
      .where(own);
    const listedOn = listing?.listedOn ?? null;
    const list = {
      listingName: listing?.name ?? null,
      listedOn,
      listedOnAssumed: before?.assumed === true && before.on === listedOn,
    };
    const changed = {
      ...(listing === undefined ? {} : list),
      ...(tags ? { tags: await spellTags(tx, ctx.team.id, tags) } : {}),
      ...(target ? { target } : {}),
    };
    if (Object.keys(changed).length > 0) await tx.update(imports).set(changed).where(own);
    return version;
  });
