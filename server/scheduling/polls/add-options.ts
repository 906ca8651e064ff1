import * as z from "zod";
import { newId } from "#db/new-id.ts";
import { pollOptions } from "#db/schema.ts";
import { beginOf, resolveOptions } from "#domain/scheduling/polls/option-time.ts";
import { moreOptionsInput, mostOptions } from "#domain/scheduling/polls/poll-input.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { changePoll } from "./change-poll.ts";
import { loadOptions, loadPoll } from "./load-poll.ts";
import { refuseField } from "./refuse-field.ts";

export const addOptionsInput = z.object({ pollId: z.uuid(), options: moreOptionsInput });

/** Offers more dates in an open poll; what was answered stays, and those who answered owe a word to the new ones. Dates that are there already are left alone. Throws forbidden, not_found, refused. */
export const addOptions = async (
  ctx: ActingContext,
  { pollId, options }: z.infer<typeof addOptionsInput>,
): Promise<{ pollId: string; added: number }> => {
  if (!can(ctx.asker, "poll.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { poll, phase, now } = await loadPoll(tx, ctx, pollId);
    if (phase !== "open") throw new AppError("refused", "poll_not_open");
    if (options.some((option) => option.includes("T") !== (poll.kind === "timed")))
      throw refuseField("options", "All dates of a poll have a time, or none has.");
    const { times } = resolveOptions(options, poll.zone);
    if (times.some((time) => beginOf(time, poll.zone ?? ctx.team.timeZone) <= now))
      throw refuseField("options", "One of these dates has passed.");
    const stored = await loadOptions(tx, ctx, pollId);
    const known = new Set(stored.map(({ onDate, localStart }) => localStart ?? onDate));
    const fresh = times.filter(({ onDate, localStart }) => !known.has(localStart ?? onDate));
    if (fresh.length === 0) return { pollId, added: 0 };
    if (stored.length + fresh.length > mostOptions)
      throw refuseField("options", `A poll takes at most ${mostOptions} dates.`);
    await tx
      .insert(pollOptions)
      .values(fresh.map((time) => ({ teamId: ctx.team.id, pollId, id: newId(), ...time })));
    await changePoll(tx, ctx, poll, {}, "options_added");
    return { pollId, added: fresh.length };
  });
};
