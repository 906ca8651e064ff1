import { and, eq, type SQL } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { sessions } from "#db/schema.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { paperIdsOf } from "./move-papers.ts";

type Outcome = Partial<
  Record<"heldAt" | "notHeldAt" | "notHeldReason" | "cancelledAt" | "cancelledReason", string | null> & {
    icsSequence: SQL;
  }
>;

const open: Outcome = {
  heldAt: null,
  notHeldAt: null,
  notHeldReason: null,
  cancelledAt: null,
  cancelledReason: null,
};

/** Writes down what became of a session (`{}`: it is open again), tells the team, and gives its papers, whose status is the caller's. */
export const setOutcome = async (
  tx: Tx,
  ctx: ActingContext,
  sessionId: string,
  what: string,
  outcome: Outcome,
): Promise<string[]> => {
  await tx
    .update(sessions)
    .set({ ...open, ...outcome, changedAt: ctx.now })
    .where(and(eq(sessions.teamId, ctx.team.id), eq(sessions.id, sessionId)));
  await recordActivity(tx, ctx, { kind: "session.changed", sessionId, details: { what } });
  return paperIdsOf(tx, ctx.team.id, sessionId);
};
