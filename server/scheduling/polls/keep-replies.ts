import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import type { PollRow } from "./load-poll.ts";

type Chosen = { optionId: string; sessionId: string };

/**
 * Takes what members answered to the chosen date as their replies to its session: yes comes, if need be may come, no does not. Whoever
 * replied by hand, or took a reply back, keeps that; a date not answered says nothing.
 */
export const keepReplies = async (
  tx: Tx,
  ctx: ActingContext,
  { id }: Pick<PollRow, "id">,
  { optionId, sessionId }: Chosen,
): Promise<void> => {
  // Without `replied_at`, which says that somebody replied by hand: another poll about this session may change it.
  const { rows } = await tx.execute(sql`
    insert into attendees (team_id, session_id, user_id, reply)
    select a.team_id, ${sessionId}::uuid, a.user_id, case a.answer when 'if_need_be' then 'maybe' else a.answer end
    from poll_answers a join members m on m.team_id = a.team_id and m.user_id = a.user_id and m.removed_at is null
    where a.team_id = ${ctx.team.id} and a.poll_id = ${id} and a.option_id = ${optionId}
    on conflict (team_id, session_id, user_id) do update set reply = excluded.reply
      where attendees.replied_at is null and attendees.reply is distinct from excluded.reply
    returning user_id`);
  if (rows.length > 0)
    await recordActivity(tx, ctx, {
      kind: "attendance.changed",
      sessionId,
      details: { pollId: id, replies: rows.length },
    });
};
