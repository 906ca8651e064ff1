import { and, eq, inArray, type SQL } from "drizzle-orm";
import { z } from "zod";
import { importLines } from "#db/schema.ts";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import type { ActingContext } from "#server/context.ts";
import { write } from "#server/write.ts";
import { takeReviewedImport } from "./take-reviewed-import.ts";

export const tickLinesInput = z.object({
  importId: z.uuid(),
  /** Lines by position, or all with a verdict; "all" are those that can become papers. */
  positions: z.union([
    z.array(z.int().min(1)).max(importLimits.papers),
    z.enum(["new", "duplicate", "uncertain", "all"]),
  ]),
  ticked: z.boolean(),
});

/** Says of lines under review whether they shall be stored. Throws forbidden, not_found, refused once the import is decided. Gives the review's version. */
export const tickLines = async (
  ctx: ActingContext,
  { importId, positions, ticked }: z.infer<typeof tickLinesInput>,
): Promise<{ version: number }> =>
  write(ctx, async (tx) => {
    const version = await takeReviewedImport(tx, ctx, importId);
    await tx
      .update(importLines)
      .set({ ticked })
      .where(and(eq(importLines.teamId, ctx.team.id), eq(importLines.importId, importId), meant(positions)));
    return version;
  });

const meant = (positions: z.infer<typeof tickLinesInput>["positions"]): SQL => {
  if (typeof positions !== "string") return inArray(importLines.position, positions);
  return positions === "all"
    ? inArray(importLines.outcome, ["new", "uncertain"])
    : eq(importLines.outcome, positions);
};
