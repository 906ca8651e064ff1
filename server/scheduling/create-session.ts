import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { paperIdsInput, sessionTextInput } from "#domain/scheduling/session-input.ts";
import { resolveTime } from "#domain/scheduling/session-time.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { addSession } from "./add-session.ts";
import { paperIdsOf } from "./move-papers.ts";
import { loadSession, type SessionRow, saysSame, sessionTextOf } from "./session-row.ts";

/** `id` is made by whoever asks: asking the same again after a lost answer gives the same session. */
export const createSessionInput = sessionTextInput.extend({
  id: z.uuid(),
  paperIds: paperIdsInput.default([]),
});

type Input = z.infer<typeof createSessionInput>;

/**
 * Plans a session. Gives its id, and what happened to a time that clocks skip or show twice. Throws forbidden, not_found,
 * refused; for a stored id that says something else, conflict (`changed_meanwhile`, details: theirs, yours, theirPapers, version).
 */
export const createSession = async (ctx: ActingContext, input: Input) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { id, paperIds, when, title, place, meetingUrl, notes } = input;
  const text = { title, place, meetingUrl, notes };
  const { time, moved, ambiguous } = resolveTime(when, ctx.team.timeZone);
  return write(ctx, async (tx) => {
    const isNew = await addSession(tx, ctx, { id, time, text, paperIds });
    if (!isNew) await expectSame(tx, ctx, input, { ...time, ...text });
    return { sessionId: id, moved, ambiguous };
  });
};

const expectSame = async (tx: Tx, ctx: ActingContext, input: Input, columns: Partial<SessionRow>) => {
  const { id, paperIds, title, when, place, meetingUrl, notes } = input;
  const yours = { title, when, place, meetingUrl, notes };
  const stored = await loadSession(tx, ctx, id);
  if (stored.createdBy !== ctx.asker.userId) throw new AppError("invalid", "invalid_input");
  const theirPapers = await paperIdsOf(tx, ctx.team.id, id);
  if (saysSame(stored, columns) && theirPapers.join() === paperIds.join()) return;
  const theirs = sessionTextOf(stored);
  throw new AppError("conflict", "changed_meanwhile", {
    theirs,
    yours,
    theirPapers,
    version: stored.version,
  });
};
