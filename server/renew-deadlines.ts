import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { assignments } from "#db/schema.ts";
import { presenterDuty } from "#domain/presenters/assignment.ts";
import { answerByAfterMove, beginOf } from "#domain/presenters/duty-times.ts";
import type { SessionTime } from "#domain/scheduling/session-time.ts";
import type { ActingContext } from "./context.ts";
import { enqueueReminder } from "./presenters/duties/enqueue-reminder.ts";
import { readRules } from "./presenters/loads/read-rules.ts";

type Time = Pick<SessionTime, "kind" | "onDate" | "startsAt">;

/**
 * Counts anew what hangs on the beginning of a session, in the caller's transaction: until when its offers wait, each with the job that
 * ends it, and when its materials are reminded of. Jobs for the old moments find nothing to do. Nothing when it begins as before.
 */
export const renewDeadlines = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "queue" | "now">,
  { before, after }: { before: Time & { id: string }; after: Time },
): Promise<void> => {
  const begin = beginOf(after, ctx.team.timeZone);
  if (begin === beginOf(before, ctx.team.timeZone)) return;
  const sessionId = before.id;
  const rows = await tx
    .select({
      id: assignments.id,
      duty: assignments.duty,
      status: assignments.status,
      createdAt: assignments.createdAt,
      answerBy: assignments.answerBy,
    })
    .from(assignments)
    .where(and(eq(assignments.teamId, ctx.team.id), eq(assignments.sessionId, sessionId)));
  const { answerDays } = await readRules(tx, ctx);
  for (const offer of rows.filter(({ status }) => status === "offered")) {
    const answerBy = answerByAfterMove(offer, answerDays, begin, ctx.now);
    if (answerBy === offer.answerBy) continue;
    await tx
      .update(assignments)
      .set({ answerBy })
      .where(and(eq(assignments.teamId, ctx.team.id), eq(assignments.id, offer.id)));
    if (answerBy === null) continue;
    const job = { teamId: ctx.team.id, assignmentId: offer.id };
    await ctx.queue.enqueue(tx, "presenters.expire-offer", job, answerBy);
  }
  const isPresented = rows.some(({ duty, status }) => duty === presenterDuty && status === "accepted");
  if (isPresented) await enqueueReminder(tx, ctx, sessionId);
};
