import * as z from "zod";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { compareList, type ListLine, readList } from "./compare-list.ts";

/** The text of a calendar file or a table, at most about 900 kB, which is what one request carries. */
export const listInput = z.object({
  text: z.string().max(900_000, "This list is larger than 900 kB. Please bring in a part of it."),
});

/** Says of each line of a list of deadlines what bringing it in would do. Throws forbidden, refused (list_unreadable). */
export const previewList = async (
  ctx: ActingContext,
  { text }: z.infer<typeof listInput>,
): Promise<{ lines: ListLine[] }> => {
  if (!can(ctx.asker, "blackout.edit")) throw forbidden();
  return { lines: await compareList(ctx.db, ctx, await readList(ctx, text)) };
};
