import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { sessions } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { tellOfSessions } from "#server/tell-of-sessions.ts";
import { freePapers } from "./move-papers.ts";
import { setOutcome } from "./set-outcome.ts";

/** Cancels a session in the caller's transaction: a new revision for calendars and mailboxes, its papers free again. The caller has asked mayCancel. */
export const callOffSession = async (
  tx: Tx,
  ctx: ActingContext,
  sessionId: string,
  reason: string | null,
): Promise<void> => {
  const end = {
    cancelledAt: ctx.now,
    cancelledReason: reason,
    icsSequence: sql`${sessions.icsSequence} + 1`,
  };
  await freePapers(tx, ctx.team.id, await setOutcome(tx, ctx, sessionId, "cancelled", end));
  await tellOfSessions(tx, ctx);
};
