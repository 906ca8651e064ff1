import type { Tx } from "#db/client.ts";
import { recordActivity } from "#server/activity.ts";
import { type AuditAction, recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";

/** What happened to a round. Nothing that a voter does is among it. */
export type RoundNews =
  | "planned"
  | "opened"
  | "updated"
  | "extended"
  | "cancelled"
  | "taken_up"
  | "not_taken_up";

/** Tells the team's pages what happened to a round. */
export const tellRound = async (
  tx: Tx,
  ctx: Parameters<typeof recordActivity>[1],
  roundId: string,
  what: RoundNews,
): Promise<void> => {
  await recordActivity(tx, ctx, { kind: "round.changed", details: { roundId, what } });
};

/** Tells the team and writes it down for good. */
export const tellForGood = async (
  tx: Tx,
  ctx: ActingContext,
  roundId: string,
  what: "updated" | "extended" | "cancelled",
  details: Record<string, unknown> = {},
): Promise<void> => {
  await tellRound(tx, ctx, roundId, what);
  const action: AuditAction = `round.${what}`;
  await recordAudit(tx, {
    teamId: ctx.team.id,
    actorId: ctx.asker.userId,
    action,
    details: { roundId, ...details },
    now: ctx.now,
  });
};
