import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { ActingContext, Team } from "./context.ts";

/** Everything that happens in a team, named noun.happened. Live pages and mails decide by these words. */
export type ActivityKind =
  | "paper.imported"
  | "paper.changed"
  | "vote.set"
  | "round.changed"
  | "queue.changed"
  | "session.changed"
  | "series.changed"
  | "poll.changed"
  | "blackouts.changed"
  | "attendance.changed"
  | "minutes.changed"
  | "question.changed"
  | "assignment.changed"
  | "season.changed"
  | "swap.changed"
  | "duties.changed"
  | "comment.posted"
  | "comment.edited"
  | "comment.deleted"
  | "comment.restored"
  | "team.changed"
  | "member.changed";

export type Activity = {
  kind: ActivityKind;
  paperId?: string;
  sessionId?: string;
  details?: Record<string, unknown>;
};

/** A job tells without an actor. */
type Telling = Pick<ActingContext, "now"> & { team: Pick<Team, "id"> } & Partial<
    Pick<ActingContext, "asker">
  >;

/** Writes one activity into the caller's transaction and gives its team seq. Raising the counter locks the team's row, so seqs commit in order. */
export const recordActivity = async (tx: Tx, ctx: Telling, activity: Activity): Promise<number> => {
  const { rows } = await tx.execute<{ seq: string }>(sql`
    with raised as (update teams set last_seq = last_seq + 1 where id = ${ctx.team.id} returning last_seq)
    insert into activities (team_id, seq, kind, actor_id, paper_id, session_id, details, created_at)
    select ${ctx.team.id}::uuid, last_seq, ${activity.kind}, ${ctx.asker?.userId ?? null}::uuid, ${activity.paperId ?? null}::uuid,
           ${activity.sessionId ?? null}::uuid, ${JSON.stringify(activity.details ?? {})}::jsonb, ${ctx.now}::timestamptz
    from raised returning seq`);
  return Number(rows[0]?.seq);
};
