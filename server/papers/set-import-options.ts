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
  /** The list the papers came from; null for none. */
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
    .nullable(),
  tags: tagsSchema,
  /** Where its new papers go; unchanged when absent. */
  target: z.enum(importTargets).optional(),
});

/** Sets the list, the tags and the target of an import under review; a date that somebody set is no assumption any more. Throws forbidden, not_found, refused once decided. */
export const setImportOptions = async (
  ctx: ActingContext,
  { importId, listing, tags, target }: z.infer<typeof setImportOptionsInput>,
): Promise<void> =>
  write(ctx, async (tx) => {
    await takeReviewedImport(tx, ctx, importId);
    const own = and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId));
    const [before] = await tx
      .select({ on: imports.listedOn, assumed: imports.listedOnAssumed })
      .from(imports)
      .where(own);
    const listedOn = listing?.listedOn ?? null;
    await tx
      .update(imports)
      .set({
        listingName: listing?.name ?? null,
        listedOn,
        listedOnAssumed: before?.assumed === true && before.on === listedOn,
        tags: await spellTags(tx, ctx.team.id, tags),
        ...(target ? { target } : {}),
      })
      .where(own);
  });
