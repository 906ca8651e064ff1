import * as z from "zod";
import { beginOf } from "#domain/scheduling/polls/option-time.ts";
import { readDeadline } from "#domain/scheduling/polls/poll-times.ts";
import { localStart } from "#domain/scheduling/session-input.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { changePoll } from "./change-poll.ts";
import { enqueuePoll } from "./enqueue-poll.ts";
import { loadOptions, loadPoll } from "./load-poll.ts";
import { refuseField } from "./refuse-field.ts";

/** `closesAt` is a wall clock in the poll's zone, the team's where its dates are whole days. */
export const extendPollInput = z.object({ pollId: z.uuid(), closesAt: localStart });

/** Moves the deadline later; a closed poll is open again then, and whoever owes an answer is reminded again. The same twice is once. Throws forbidden, not_found, refused. */
export const extendPoll = async (
  ctx: ActingContext,
  { pollId, closesAt: local }: z.infer<typeof extendPollInput>,
): Promise<{ pollId: string; closesAt: string }> => {
  if (!can(ctx.asker, "poll.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { poll, phase, now } = await loadPoll(tx, ctx, pollId);
    if (phase === "chosen" || phase === "cancelled") throw new AppError("refused", "poll_over");
    const zone = poll.zone ?? ctx.team.timeZone;
    const last = (await loadOptions(tx, ctx, pollId)).at(-1);
    const read = readDeadline(local, zone, now, last ? beginOf(last, zone) : now);
    if (!read.ok) throw refuseField("closesAt", read.sentence);
    const { closesAt } = read;
    if (phase === "open" && closesAt === poll.closesAt) return { pollId, closesAt };
    // One closed early by hand may open again until any time to come.
    if (phase === "open" && closesAt < poll.closesAt)
      throw refuseField("closesAt", "The deadline only moves to a later time.");
    await changePoll(tx, ctx, poll, { closesAt, closedAt: null, remindedAt: null }, "extended");
    await enqueuePoll(tx, ctx, { id: pollId, closesAt }, now);
    return { pollId, closesAt };
  });
};
