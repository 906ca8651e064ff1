import { sql } from "drizzle-orm";
import * as z from "zod";
import { newId } from "#db/new-id.ts";
import { busyCalendars } from "#db/schema.ts";
import type { SignedInContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";
import { readCalendarAddress } from "./judge-calendar.ts";

export const mostCalendars = 5;

export const addCalendarInput = z.object({
  label: z.string().trim().min(1, "Please give it a name.").max(60),
  url: z.string().trim().min(1, "Please give an address.").max(2_000),
});

/** Adds a calendar of the asker's own and has it read; the same address twice is one. Throws invalid for an address that is never read, refused at five, limited. */
export const addCalendar = async (
  ctx: SignedInContext,
  { label, url: typed }: z.infer<typeof addCalendarInput>,
): Promise<{ calendarId: string }> => {
  const { userId } = ctx.me;
  await limitCalendars(ctx);
  const address = readCalendarAddress(ctx.env, typed);
  if (!address.ok) throw new AppError("invalid", address.reason, { field: "url" });
  return ctx.db.transaction(async (tx) => {
    // Two at the same moment could both be the fifth.
    await tx.execute(sql`select 1 from users where id = ${userId} for update`);
    const own = await tx
      .select({ id: busyCalendars.id, url: busyCalendars.url })
      .from(busyCalendars)
      .where(sql`${busyCalendars.userId} = ${userId}`);
    const known = own.find(({ url }) => url === address.url);
    if (!known && own.length >= mostCalendars) throw new AppError("refused", "calendars_full");
    const calendarId = known?.id ?? newId();
    await tx
      .insert(busyCalendars)
      .values({ id: calendarId, userId, label, url: address.url, createdAt: ctx.now })
      .onConflictDoUpdate({ target: [busyCalendars.userId, busyCalendars.url], set: { label } });
    await ctx.queue.enqueue(tx, "scheduling.read-calendar", { calendarId });
    return { calendarId };
  });
};

/** Counts one reading that a person asked for: each makes this server ask another one. */
export const limitCalendars = (ctx: SignedInContext): Promise<void> =>
  limitRate(ctx.db, `calendars:${ctx.me.userId}`, 30, 3_600);
