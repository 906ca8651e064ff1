import { and, eq } from "drizzle-orm";
import type * as z from "zod";
import { busyCalendars } from "#db/schema.ts";
import type { SignedInContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { limitCalendars } from "./add-calendar.ts";
import type { calendarInput } from "./remove-calendar.ts";

/** Has one of the asker's own calendars read now instead of within the hour. Throws not_found, limited. */
export const readAgain = async (
  ctx: SignedInContext,
  { calendarId }: z.infer<typeof calendarInput>,
): Promise<{ calendarId: string }> => {
  await limitCalendars(ctx);
  await ctx.db.transaction(async (tx) => {
    const [own] = await tx
      .select({ id: busyCalendars.id })
      .from(busyCalendars)
      .where(and(eq(busyCalendars.userId, ctx.me.userId), eq(busyCalendars.id, calendarId)));
    if (!own) throw notFound();
    await ctx.queue.enqueue(tx, "scheduling.read-calendar", { calendarId });
  });
  return { calendarId };
};
