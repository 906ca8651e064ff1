import type { Tx } from "#db/client.ts";
import { beginOf, materialsDueOf, remindMaterialsAt } from "#domain/presenters/duty-times.ts";
import type { ActingContext } from "#server/context.ts";
import { loadSession } from "#server/scheduling/session-row.ts";
import { readRules } from "../loads/read-rules.ts";

/** Enqueues the reminder of a session's materials, where they are asked for and its moment is still to come. */
export const enqueueReminder = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "queue" | "now">,
  sessionId: string,
): Promise<void> => {
  const session = await loadSession(tx, ctx, sessionId);
  const { materialDays } = await readRules(tx, ctx);
  const due = materialsDueOf(beginOf(session, ctx.team.timeZone), materialDays);
  if (!due) return;
  const at = remindMaterialsAt(due);
  if (at > ctx.now)
    await ctx.queue.enqueue(tx, "presenters.remind-materials", { teamId: ctx.team.id, sessionId }, at);
};
