import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { busyCalendars } from "#db/schema.ts";
import type { SignedInContext } from "#server/context.ts";

export const calendarInput = z.object({ calendarId: z.uuid() });

/** Forgets one of the asker's own calendars and all that was read of it; one that is gone already is fine. */
export const removeCalendar = async (
  ctx: SignedInContext,
  { calendarId }: z.infer<typeof calendarInput>,
): Promise<{ calendarId: string }> => {
  await ctx.db
    .delete(busyCalendars)
    .where(and(eq(busyCalendars.userId, ctx.me.userId), eq(busyCalendars.id, calendarId)));
  return { calendarId };
};
