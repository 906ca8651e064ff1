import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { newId } from "#db/new-id.ts";
import { sessions } from "#db/schema.ts";
import { paperIdsInput, sessionTextInput } from "#domain/scheduling/session-input.ts";
import { resolveTime } from "#domain/scheduling/session-time.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { putPapers } from "./put-papers.ts";

/** `id` is made by whoever asks: asking again after a lost answer gives the same session. */
export const createSessionInput = sessionTextInput.extend({
  id: z.uuid(),
  paperIds: paperIdsInput.default([]),
});

/** Plans a session. Gives its id, and what happened to a time that clocks skip or show twice. Throws forbidden, not_found, refused. */
export const createSession = async (ctx: ActingContext, input: z.infer<typeof createSessionInput>) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { id, paperIds, when, ...text } = input;
  const { time, moved, ambiguous } = resolveTime(when, ctx.team.timeZone);
  return write(ctx, async (tx) => {
    const made = await tx
      .insert(sessions)
      .values({
        teamId: ctx.team.id,
        id,
        ...text,
        ...time,
        // Not the id, which its maker chose: a UID has to be unique in all calendars.
        icsUid: `${newId()}@${new URL(ctx.env.BASE_URL).hostname}`,
        createdBy: ctx.asker.userId,
        createdAt: ctx.now,
      })
      .onConflictDoNothing({ target: [sessions.teamId, sessions.id] })
      .returning({ id: sessions.id });
    if (made.length > 0) {
      await putPapers(tx, ctx, id, paperIds);
      await recordActivity(tx, ctx, { kind: "session.changed", sessionId: id, details: { what: "planned" } });
    } else {
      const mine = and(
        eq(sessions.teamId, ctx.team.id),
        eq(sessions.id, id),
        eq(sessions.createdBy, ctx.asker.userId),
      );
      if ((await tx.select({ id: sessions.id }).from(sessions).where(mine)).length === 0)
        throw new AppError("invalid", "invalid_input");
    }
    return { sessionId: id, moved, ambiguous };
  });
};
