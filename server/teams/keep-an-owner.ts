import { and, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import { AppError } from "#server/errors.ts";

/** Throws refused/last_owner when nobody but `userId` owns the team. Call it under the team's lock. */
export const keepAnOwner = async (tx: Tx, teamId: TeamId, userId: UserId): Promise<void> => {
  const [other] = await tx
    .select({ userId: members.userId })
    .from(members)
    .where(
      and(
        eq(members.teamId, teamId),
        eq(members.role, "owner"),
        isNull(members.removedAt),
        ne(members.userId, userId),
      ),
    )
    .limit(1);
  if (!other) throw new AppError("refused", "last_owner");
};
