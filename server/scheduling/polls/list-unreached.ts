import { type SQL, sql } from "drizzle-orm";
import type { TeamContext } from "#server/context.ts";
import { isAsked } from "./list-readers.ts";

export type Unreached = { userId: string; name: string };

/** Members asked in a poll, for whom the condition on the voter `v` holds, whom no mail of it reaches: without a confirmed address, or who want none. By name. The sample group mails nobody. */
export const listUnreached = async (
  { db, team, me }: TeamContext,
  pollId: string,
  also: SQL,
): Promise<Unreached[]> => {
  if (team.sample) return [];
  const { rows } = await db.execute<Unreached>(sql`
    select u.id as "userId", u.name from members m join users u on u.id = m.user_id
    where m.team_id = ${team.id} and m.removed_at is null and (m.session_mail_off_at is not null or u.email is null)
      and m.user_id <> ${me.userId} and ${isAsked(pollId, also)} order by lower(u.name), u.id`);
  return rows;
};
