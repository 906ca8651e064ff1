import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";

/** The asker as they stand now, read under the team's lock: their role may have changed while they waited for it. Throws not_found to former members. */
export const currentAsker = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "asker">,
): Promise<ActingContext["asker"]> => {
  const [row] = await tx
    .select({ userId: members.userId, role: members.role })
    .from(members)
    .where(
      and(eq(members.teamId, ctx.team.id), eq(members.userId, ctx.asker.userId), isNull(members.removedAt)),
    );
  if (!row) throw notFound();
  return row;
};
