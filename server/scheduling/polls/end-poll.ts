import * as z from "zod";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { changePoll } from "./change-poll.ts";
import { loadPoll } from "./load-poll.ts";

export const endPollInput = z.object({ pollId: z.uuid() });

type Input = z.infer<typeof endPollInput>;

/** Closes a poll now. Twice is once. Throws forbidden, not_found, refused. */
export const closeEarly = async (ctx: ActingContext, { pollId }: Input): Promise<{ pollId: string }> => {
  if (!can(ctx.asker, "poll.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { poll, phase, now } = await loadPoll(tx, ctx, pollId);
    if (phase === "cancelled") throw new AppError("refused", "poll_cancelled");
    if (phase === "open") await changePoll(tx, ctx, poll, { closedAt: now }, "closed");
    return { pollId };
  });
};

/** Cancels a poll that has no date yet; answers are kept, and count for nothing. Twice is once. Throws forbidden, not_found, refused. */
export const cancelPoll = async (ctx: ActingContext, { pollId }: Input): Promise<{ pollId: string }> => {
  if (!can(ctx.asker, "poll.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { poll, phase, now } = await loadPoll(tx, ctx, pollId);
    if (phase === "chosen") throw new AppError("refused", "poll_chosen");
    if (phase !== "cancelled") await changePoll(tx, ctx, poll, { cancelledAt: now }, "cancelled");
    return { pollId };
  });
};
