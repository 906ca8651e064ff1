import * as z from "zod";
import { minutes } from "#db/schema.ts";
import { minutesBody } from "#domain/scheduling/minutes/minutes-input.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { renderMinutes } from "#server/markdown/render-in-worker.ts";
import { write } from "#server/write.ts";
import { loadSession } from "../session-row.ts";
import { latestMinutes } from "./latest-minutes.ts";

export const saveMinutesInput = z.object({
  sessionId: z.uuid(),
  /** The version the text was written over; 0 for the first. */
  version: z.int().min(0),
  body: minutesBody,
});

/**
 * Writes the next version of a session's minutes, before, during or long after it; the same text again changes nothing.
 * Throws forbidden, not_found, and conflict/changed_meanwhile with both texts when somebody saved since `version`.
 */
export const saveMinutes = async (ctx: ActingContext, input: z.infer<typeof saveMinutesInput>) => {
  if (!can(ctx.asker, "session.note")) throw forbidden();
  const { sessionId, body } = input;
  const { html, rendererVersion } = await renderMinutes(body);
  return write(ctx, async (tx) => {
    await loadSession(tx, ctx, sessionId);
    const latest = await latestMinutes(tx, ctx, sessionId);
    const current = latest?.version ?? 0;
    if ((latest?.body ?? "") === body) return { version: current };
    if (current !== input.version) {
      const theirs = { theirs: latest?.body ?? "", by: latest?.writtenBy ?? null, version: current };
      throw new AppError("conflict", "changed_meanwhile", { yours: body, ...theirs });
    }
    const version = current + 1;
    await tx.insert(minutes).values({
      teamId: ctx.team.id,
      sessionId,
      version,
      body,
      html,
      rendererVersion,
      createdBy: ctx.asker.userId,
      createdAt: ctx.now,
    });
    await recordActivity(tx, ctx, {
      kind: "minutes.changed",
      sessionId,
      details: { what: "minutes", version },
    });
    return { version };
  });
};
