import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { polls } from "#db/schema.ts";
import { beginOf } from "#domain/scheduling/polls/option-time.ts";
import { mayEdit } from "#domain/scheduling/session-state.ts";
import type { SessionTime } from "#domain/scheduling/session-time.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { addSession } from "../add-session.ts";
import { rewriteSession } from "../rewrite-session.ts";
import { loadSession } from "../session-row.ts";
import { tellPoll } from "./change-poll.ts";
import { keepReplies } from "./keep-replies.ts";
import { loadOptions, loadPoll, type PollRow } from "./load-poll.ts";

export const chooseOptionInput = z.object({ pollId: z.uuid(), optionId: z.uuid() });

/**
 * Ends a poll with one of its dates that is still to come: makes the session, or moves the one it is about, and takes answers as replies. Once; the
 * same date again gives the same session. Everybody is told as of any planned or moved session. Throws forbidden, not_found, refused.
 */
export const chooseOption = async (
  ctx: ActingContext,
  { pollId, optionId }: z.infer<typeof chooseOptionInput>,
): Promise<{ sessionId: string }> => {
  if (!can(ctx.asker, "poll.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { poll, phase, now } = await loadPoll(tx, ctx, pollId);
    if (phase === "chosen" && poll.chosenOptionId === optionId && poll.chosenSessionId)
      return { sessionId: poll.chosenSessionId };
    if (phase === "chosen") throw new AppError("refused", "poll_chosen");
    if (phase === "cancelled") throw new AppError("refused", "poll_cancelled");
    const option = (await loadOptions(tx, ctx, pollId)).find(({ id }) => id === optionId);
    if (!option) throw new AppError("refused", "poll_option_gone");
    if (beginOf(option, poll.zone ?? ctx.team.timeZone) <= now)
      throw new AppError("refused", "poll_option_past");
    const { onDate, localStart, startsAt } = option;
    const { kind, zone, durationMinutes } = poll;
    const sessionId = await putSession(tx, ctx, poll, {
      kind,
      zone,
      durationMinutes,
      onDate,
      localStart,
      startsAt,
    });
    const chosen = await tx
      .update(polls)
      .set({
        chosenOptionId: optionId,
        chosenSessionId: sessionId,
        chosenAt: now,
        version: poll.version + 1,
      })
      .where(and(eq(polls.teamId, ctx.team.id), eq(polls.id, pollId), isNull(polls.chosenAt)))
      .returning({ id: polls.id });
    if (chosen.length === 0) throw new AppError("refused", "poll_chosen");
    await keepReplies(tx, ctx, poll, { optionId, sessionId });
    await tellPoll(tx, ctx, pollId, "chosen");
    return { sessionId };
  });
};

const putSession = async (tx: Tx, ctx: ActingContext, poll: PollRow, time: SessionTime): Promise<string> => {
  const { sessionId, title, place, meetingUrl } = poll;
  if (!sessionId) {
    const id = newId();
    await addSession(tx, ctx, { id, time, text: { title, place, meetingUrl, notes: null }, paperIds: [] });
    return id;
  }
  const before = await loadSession(tx, ctx, sessionId);
  const answer = mayEdit(before);
  if (!answer.ok) throw new AppError("refused", answer.reason);
  const where = { place: place ?? before.place, meetingUrl: meetingUrl ?? before.meetingUrl };
  await rewriteSession(tx, ctx, before, { ...time, ...where });
  return sessionId;
};
