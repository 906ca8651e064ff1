import * as z from "zod";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { loadSession } from "../session-row.ts";
import { latestMinutes } from "./latest-minutes.ts";

export const readMinutesInput = z.object({ sessionId: z.uuid() });

/** A session's minutes as they are now; version 0 and no text before anybody wrote. Throws not_found. */
export const readMinutes = async (ctx: ActingContext, { sessionId }: z.infer<typeof readMinutesInput>) => {
  await loadSession(ctx.db, ctx, sessionId);
  const latest = await latestMinutes(ctx.db, ctx, sessionId);
  return {
    ...(latest ?? { version: 0, body: "", html: "", writtenBy: null, writtenAt: null }),
    mayWrite: can(ctx.asker, "session.note"),
  };
};
