import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { Told } from "#domain/scheduling/invitations/plan-tellings.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Team } from "#server/context.ts";

export type Reply = "yes" | "maybe" | "no";

type Row = {
  userId: UserId;
  name: string;
  email: string;
  zone: string;
  left: boolean;
  mailOff: boolean;
  told: ({ sessionId: string } & Told)[];
  replies: { sessionId: string; reply: Reply }[];
};

export type Reader = Omit<Row, "told" | "replies"> & {
  told: ReadonlyMap<string, Told>;
  replies: ReadonlyMap<string, Reply>;
};

/**
 * Everybody with a confirmed address who is in the team, or has left and been told of one of these sessions: where to write, what
 * their mailbox knows of the sessions, what they replied. Their address stays theirs until the transaction ends.
 */
export const listReaders = async (
  tx: Tx,
  team: Pick<Team, "id">,
  sessionIds: readonly string[],
): Promise<Reader[]> => {
  const ids = JSON.stringify(sessionIds);
  // Who changes their address waits for us here, or we for them; then all that we write down is forgotten with the old address.
  await tx.execute(sql`
    select 1 from users u join members m on m.user_id = u.id where m.team_id = ${team.id} order by u.id for key share of u`);
  const { rows } = await tx.execute<Row>(sql`
    with wanted as (select value::uuid as id from json_array_elements_text(${ids}::json)),
    told as (
      select t.user_id, json_agg(json_build_object('sessionId', t.session_id, 'sequence', t.sequence, 'said', t.said,
        'calledOff', t.called_off_at is not null)) as list
      from told_sessions t join wanted w on w.id = t.session_id where t.team_id = ${team.id} group by t.user_id),
    replied as (
      select a.user_id, json_agg(json_build_object('sessionId', a.session_id, 'reply', a.reply)) as list
      from attendees a join wanted w on w.id = a.session_id
      where a.team_id = ${team.id} and a.reply is not null group by a.user_id)
    select u.id as "userId", u.name, u.email, u.time_zone as zone, m.removed_at is not null as left,
      m.session_mail_off_at is not null as "mailOff", coalesce(told.list, '[]') as told, coalesce(replied.list, '[]') as replies
    from members m join users u on u.id = m.user_id
    left join told on told.user_id = u.id left join replied on replied.user_id = u.id
    where m.team_id = ${team.id} and u.email is not null and (m.removed_at is null or told.user_id is not null)
    order by u.id`);
  return rows.map((row) => ({
    ...row,
    told: new Map(row.told.map(({ sessionId, ...known }) => [sessionId, known])),
    replies: new Map(row.replies.map(({ sessionId, reply }) => [sessionId, reply])),
  }));
};
