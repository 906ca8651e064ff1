import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { pollAnswers, pollVoters } from "#db/schema.ts";
import { mayAnswer } from "#domain/scheduling/polls/may-answer.ts";
import { answerNoteInput, answersInput } from "#domain/scheduling/polls/poll-input.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { tellPoll } from "./change-poll.ts";
import { isOwed, owesAnswer } from "./list-readers.ts";
import { loadOptions, loadPoll } from "./load-poll.ts";

/** `userId`: whose answer it is; one's own when absent. */
export const answerPollInput = z.object({
  pollId: z.uuid(),
  userId: z.uuid().optional(),
  answers: answersInput,
  note: answerNoteInput,
});

/**
 * Sets a member's answer, within the deadline by the database's clock; an organizer may set somebody else's, which then says who did.
 * A date that is not named, since it came meanwhile, keeps what was said to it. The last one who owed an answer lets its maker be told. Throws forbidden, not_found, refused.
 */
export const answerPoll = async (
  ctx: ActingContext,
  { pollId, userId, answers, note }: z.infer<typeof answerPollInput>,
): Promise<{ pollId: string; answeredAt: string }> => {
  const holder = (userId ?? ctx.asker.userId) as UserId;
  if (!can(ctx.asker, "poll.answer", { holder })) throw forbidden();
  return write(ctx, async (tx) => {
    const { phase, now } = await loadPoll(tx, ctx, pollId);
    const voter = await findVoter(tx, ctx, pollId, holder);
    const verdict = mayAnswer(phase, !!voter);
    if (!verdict.ok) throw new AppError("refused", verdict.reason);
    const known = new Set((await loadOptions(tx, ctx, pollId)).map(({ id }) => id));
    if (!answers.every(({ optionId }) => known.has(optionId)))
      throw new AppError("refused", "poll_option_gone");
    const own = { teamId: ctx.team.id, pollId, userId: holder };
    await tx
      .insert(pollAnswers)
      .values(answers.map((answer) => ({ ...own, ...answer })))
      .onConflictDoUpdate({
        target: [pollAnswers.teamId, pollAnswers.pollId, pollAnswers.userId, pollAnswers.optionId],
        set: { answer: sql`excluded.answer` },
      });
    const answeredBy = holder === ctx.asker.userId ? null : ctx.asker.userId;
    await tx
      .update(pollVoters)
      .set({ answeredAt: now, answeredBy, note })
      .where(
        and(eq(pollVoters.teamId, ctx.team.id), eq(pollVoters.pollId, pollId), eq(pollVoters.userId, holder)),
      );
    // Without its author: who has answered is hidden from those who have not.
    await tellPoll(tx, { team: ctx.team, now }, pollId, "answered");
    if (voter?.owes && !(await isOwed(tx, ctx, pollId)))
      await ctx.queue.enqueue(tx, "scheduling.tell-all-answered", { teamId: ctx.team.id, pollId });
    return { pollId, answeredAt: now };
  });
};

/** Somebody asked who is in the team, and whether they owe an answer; null for others. */
const findVoter = async (
  tx: Tx,
  { team }: ActingContext,
  pollId: string,
  userId: UserId,
): Promise<{ owes: boolean } | null> => {
  const { rows } = await tx.execute<{ owes: boolean }>(sql`
    select ${owesAnswer} as owes from poll_voters v
      join members m on m.team_id = v.team_id and m.user_id = v.user_id and m.removed_at is null
    where v.team_id = ${team.id} and v.poll_id = ${pollId} and v.user_id = ${userId}`);
  return rows[0] ?? null;
};
