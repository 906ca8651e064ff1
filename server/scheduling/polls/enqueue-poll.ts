import type { Tx } from "#db/client.ts";
import { reminderTime } from "#domain/scheduling/polls/reminder-time.ts";
import type { ActingContext } from "#server/context.ts";

/** Enqueues what a poll does at its moments: remind, where there is time for it, and close. A job that comes too early, because the deadline moved, does nothing. */
export const enqueuePoll = async (
  tx: Tx,
  ctx: Pick<ActingContext, "queue" | "team">,
  { id, closesAt }: { id: string; closesAt: string },
  now: string,
): Promise<void> => {
  const job = { teamId: ctx.team.id, pollId: id };
  const remindsAt = reminderTime(now, closesAt);
  if (remindsAt) await ctx.queue.enqueue(tx, "scheduling.remind-poll", job, remindsAt);
  await ctx.queue.enqueue(tx, "scheduling.close-poll", job, closesAt);
};
