import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";

type Place = { id: string; session_id: string; paper_id: string | null };

/** Withdraws what somebody was offered or had accepted at open sessions; who presented, or was to, at one that is over stays as history. */
export const emptyPlacesOf = async (tx: Tx, ctx: ActingContext, userId: UserId): Promise<void> => {
  const { rows } = await tx.execute<Place>(sql`
    update assignments a set status = 'withdrawn', answered_at = ${ctx.now}::timestamptz
    from sessions s
    where a.team_id = ${ctx.team.id} and a.user_id = ${userId} and a.status in ('offered', 'accepted')
      and s.team_id = a.team_id and s.id = a.session_id
      and num_nonnulls(s.held_at, s.not_held_at, s.cancelled_at) = 0
    returning a.id, a.session_id, a.paper_id`);
  for (const { id, session_id: sessionId, paper_id: paperId } of rows)
    await recordActivity(tx, ctx, {
      kind: "assignment.changed",
      sessionId,
      ...(paperId ? { paperId } : {}),
      details: { assignmentId: id, userId, status: "withdrawn" },
    });
};
