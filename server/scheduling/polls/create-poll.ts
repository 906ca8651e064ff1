import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { pollOptions, polls } from "#db/schema.ts";
import { beginOf, resolveOptions } from "#domain/scheduling/polls/option-time.ts";
import { leastOptions, pollInput } from "#domain/scheduling/polls/poll-input.ts";
import { readDeadline } from "#domain/scheduling/polls/poll-times.ts";
import { mayEdit } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadSession } from "../session-row.ts";
import { tellPoll } from "./change-poll.ts";
import { enqueuePoll } from "./enqueue-poll.ts";
import { findPoll, loadOptions } from "./load-poll.ts";
import { putPeople } from "./put-people.ts";
import { refuseField } from "./refuse-field.ts";

/** `id` is made by whoever asks: asking the same again after a lost answer gives the same poll. */
export const createPollInput = pollInput.extend({ id: z.uuid() });

type Input = z.infer<typeof createPollInput>;

/**
 * Makes a poll, mails everybody asked and enqueues what it does at its moments. Gives wall clocks that clocks skip and where they moved.
 * Throws forbidden, not_found, refused (details: field, sentence), conflict (`changed_meanwhile`) for a stored id that says something else.
 */
export const createPoll = async (ctx: ActingContext, input: Input) => {
  if (!can(ctx.asker, "poll.run")) throw forbidden();
  const { id, title, notes, when, place, meetingUrl, sessionId } = input;
  const zone = when.kind === "timed" ? when.zone : null;
  const durationMinutes = when.kind === "timed" ? when.durationMinutes : null;
  const { times, moved } = resolveOptions(when.options, zone);
  if (times.length < leastOptions)
    throw refuseField("when", "Clocks skip these times; they are one date then.");
  return write(ctx, async (tx) => {
    if (await isStored(tx, ctx, input)) return { pollId: id, moved };
    const now = await databaseNow(tx);
    const clock = zone ?? ctx.team.timeZone;
    const starts = times.map((time) => beginOf(time, clock));
    if (starts.some((start) => start <= now)) throw refuseField("when", "One of these dates has passed.");
    const deadline = readDeadline(input.closesAt, clock, now, starts.at(-1) ?? now);
    if (!deadline.ok) throw refuseField("closesAt", deadline.sentence);
    const { closesAt } = deadline;
    if (sessionId) {
      const answer = mayEdit(await loadSession(tx, ctx, sessionId));
      if (!answer.ok) throw new AppError("refused", answer.reason);
    }
    const teamId = ctx.team.id;
    const text = { title, notes, kind: when.kind, zone, durationMinutes, place, meetingUrl, sessionId };
    const [poll] = await tx
      .insert(polls)
      .values({ teamId, id, ...text, closesAt, createdBy: ctx.asker.userId, createdAt: now })
      .returning();
    if (!poll) throw new AppError("unavailable", "unexpected");
    await tx.insert(pollOptions).values(times.map((time) => ({ teamId, pollId: id, id: newId(), ...time })));
    await putPeople(tx, ctx, poll, input.askedIds, now);
    await enqueuePoll(tx, ctx, { id, closesAt }, now);
    await tellPoll(tx, ctx, id, "made");
    return { pollId: id, moved };
  });
};

/** Whether the poll of that id is there and says the same. Throws invalid for somebody else's, conflict. */
const isStored = async (tx: Tx, ctx: ActingContext, { id, title, when }: Input): Promise<boolean> => {
  const found = await findPoll(tx, ctx, id);
  if (!found) return false;
  if (found.poll.createdBy !== ctx.asker.userId) throw new AppError("invalid", "invalid_input");
  const stored = await loadOptions(tx, ctx, id);
  const { times } = resolveOptions(when.options, when.kind === "timed" ? when.zone : null);
  const keys = (list: typeof times) => list.map(({ onDate, localStart }) => localStart ?? onDate).join();
  if (found.poll.title === title && keys(stored) === keys(times)) return true;
  throw new AppError("conflict", "changed_meanwhile");
};
