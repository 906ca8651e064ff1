import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members, toldSessions } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Context } from "./context.ts";
import { tellOfSessions } from "./tell-of-sessions.ts";

/** Owes an address that was just confirmed the sessions of all its owner's teams; what a former address knew is forgotten. Call it with the person's row locked. */
export const tellNewAddress = async (
  tx: Tx,
  ctx: Pick<Context, "env" | "queue" | "now">,
  userId: UserId,
): Promise<void> => {
  await tx.delete(toldSessions).where(eq(toldSessions.userId, userId));
  const teams = await tx
    .select({ id: members.teamId })
    .from(members)
    .where(and(eq(members.userId, userId), isNull(members.removedAt)));
  for (const team of teams) await tellOfSessions(tx, { ...ctx, team });
};
