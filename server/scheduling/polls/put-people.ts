import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { pollVoters, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import { AppError } from "#server/errors.ts";
import { listReaders } from "./list-readers.ts";
import { loadOptions, type PollRow } from "./load-poll.ts";
import { askMail } from "./poll-mail.ts";

/** Asks members in a poll and mails those who were not asked before. Gives how many those are. Throws refused when somebody is no member. */
export const putPeople = async (
  tx: Tx,
  ctx: ActingContext,
  poll: PollRow,
  askedIds: readonly string[],
  now: string,
): Promise<number> => {
  const ids = JSON.stringify(askedIds);
  const { rows } = await tx.execute<{ userId: UserId }>(sql`
    select m.user_id as "userId" from members m join json_array_elements_text(${ids}::json) w on w.value::uuid = m.user_id
    where m.team_id = ${ctx.team.id} and m.removed_at is null`);
  if (rows.length !== askedIds.length) throw new AppError("refused", "poll_people", { field: "askedIds" });
  const fresh = await tx
    .insert(pollVoters)
    .values(rows.map(({ userId }) => ({ teamId: ctx.team.id, pollId: poll.id, userId })))
    .onConflictDoNothing()
    .returning({ userId: pollVoters.userId });
  if (fresh.length === 0) return 0;
  const freshIds = JSON.stringify(fresh.map(({ userId }) => userId));
  const found = await listReaders(
    tx,
    ctx.team,
    sql`m.user_id in (select value::uuid from json_array_elements_text(${freshIds}::json))`,
  );
  const options = await loadOptions(tx, ctx, poll.id);
  const [asker] = await tx.select({ name: users.name }).from(users).where(eq(users.id, ctx.asker.userId));
  for (const reader of found?.readers ?? [])
    await queueMail(
      tx,
      { ...ctx, now },
      askMail({ env: ctx.env, team: found?.team ?? ctx.team, poll, options, reader }, asker?.name ?? null),
    );
  return fresh.length;
};
