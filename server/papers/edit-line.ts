import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { importLines } from "#db/schema.ts";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { takeReviewedImport } from "./take-reviewed-import.ts";

const title = z
  .string()
  .trim()
  .max(importLimits.titleCharacters)
  .regex(/^[^\0]*$/)
  .nullable();
const abstract = z
  .string()
  .max(importLimits.abstractCharacters)
  .regex(/^[^\0]*$/)
  .nullable();

export const editLineInput = z.object({
  importId: z.uuid(),
  position: z.int().min(1),
  title: title.transform((text) => text || null),
  abstract: abstract.transform((text) => (text?.trim() ? text : null)),
  /** What the form showed before it was edited. */
  before: z.object({ title: title, abstract: abstract }),
});

/** Corrects what was read on a line under review. Throws forbidden, not_found, refused once decided, conflict (with what it is now) when somebody corrected it in between. */
export const editLine = async (ctx: ActingContext, input: z.infer<typeof editLineInput>): Promise<void> =>
  write(ctx, async (tx) => {
    await takeReviewedImport(tx, ctx, input.importId);
    const own = and(
      eq(importLines.teamId, ctx.team.id),
      eq(importLines.importId, input.importId),
      eq(importLines.position, input.position),
    );
    const [line] = await tx.select({ draft: importLines.draft }).from(importLines).where(own);
    if (!line) throw notFound();
    const { title, abstract } = line.draft;
    const unchanged = title === input.before.title && abstract === input.before.abstract;
    // A retry of a save whose answer was lost is no conflict.
    if (!unchanged && (title !== input.title || abstract !== input.abstract))
      throw new AppError("conflict", "changed_meanwhile", { current: { title, abstract } });
    const draft = {
      ...line.draft,
      title: input.title,
      abstract: input.abstract,
      // Somebody looked at it, so it is no guess any more.
      confidence: 1,
      problems: input.abstract === null ? line.draft.problems : [],
    };
    await tx.update(importLines).set({ draft }).where(own);
  });
