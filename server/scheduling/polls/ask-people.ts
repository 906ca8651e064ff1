import * as z from "zod";
import { askedIdsInput } from "#domain/scheduling/polls/poll-input.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { changePoll } from "./change-poll.ts";
import { loadPoll } from "./load-poll.ts";
import { putPeople } from "./put-people.ts";

export const askPeopleInput = z.object({ pollId: z.uuid(), askedIds: askedIdsInput });

/** Asks more members in an open poll; only they get the mail. Throws forbidden, not_found, refused. */
export const askPeople = async (
  ctx: ActingContext,
  { pollId, askedIds }: z.infer<typeof askPeopleInput>,
): Promise<{ pollId: string; asked: number }> => {
  if (!can(ctx.asker, "poll.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { poll, phase, now } = await loadPoll(tx, ctx, pollId);
    if (phase !== "open") throw new AppError("refused", "poll_not_open");
    const asked = await putPeople(tx, ctx, poll, askedIds, now);
    if (asked > 0) await changePoll(tx, ctx, poll, {}, "people_asked");
    return { pollId, asked };
  });
};
