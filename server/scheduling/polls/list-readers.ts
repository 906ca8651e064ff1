import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Team } from "#server/context.ts";

export type PollReader = { userId: UserId; name: string; email: string; zone: string };
export type MailTeam = Pick<Team, "id" | "slug" | "name">;

/** SQL: the voter `v` has said nothing yet, or nothing to a date that came later. */
export const owesAnswer = sql`(v.answered_at is null or exists (select 1 from poll_options o
  where o.team_id = v.team_id and o.poll_id = v.poll_id and not exists (select 1 from poll_answers a
    where a.team_id = o.team_id and a.poll_id = o.poll_id and a.option_id = o.id and a.user_id = v.user_id)))`;

/** The members `m` for whom the condition holds and who take mails about sessions, with their confirmed addresses. Nobody in the sample group. */
export const listReaders = async (
  tx: Tx,
  team: Pick<Team, "id">,
  condition: SQL,
): Promise<{ team: MailTeam; readers: PollReader[] } | null> => {
  const { rows: teams } = await tx.execute<MailTeam & { sample: boolean }>(
    sql`select id, slug, name, sample_at is not null as sample from teams where id = ${team.id}`,
  );
  const [found] = teams;
  if (!found || found.sample) return null;
  // Who changes their address waits for us, or we for them: no mail goes to an address that was just given up.
  const { rows: readers } = await tx.execute<PollReader>(sql`
    select u.id as "userId", u.name, u.email, u.time_zone as zone from members m join users u on u.id = m.user_id
    where m.team_id = ${team.id} and m.removed_at is null and m.session_mail_off_at is null and u.email is not null
      and ${condition} order by u.id for key share of u`);
  return { team: found, readers };
};

/** Whether somebody asked who is in the team owes an answer. */
export const isOwed = async (
  tx: Tx,
  { team }: { team: Pick<Team, "id"> },
  pollId: string,
): Promise<boolean> => {
  const { rows } = await tx.execute(sql`
    select 1 from members m where m.team_id = ${team.id} and m.removed_at is null and ${isAsked(pollId, owesAnswer)} limit 1`);
  return rows.length > 0;
};

/** SQL: the member `m` is asked in this poll. */
export const isAsked = (pollId: string, also: SQL = sql`true`): SQL =>
  sql`exists (select 1 from poll_voters v where v.team_id = m.team_id and v.poll_id = ${pollId} and v.user_id = m.user_id and ${also})`;
