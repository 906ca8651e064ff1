import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import type { Role } from "#domain/teams/roles.ts";

/** Makes a real person a member of the sample group; one who is in it stays what they are. */
export const joinSampleGroup = async (
  tx: Tx,
  { teamId, userId, role, now }: { teamId: TeamId; userId: UserId; role: Role; now: string },
): Promise<void> => {
  const [member] = await tx
    .select({ userId: members.userId })
    .from(members)
    .where(and(eq(members.teamId, teamId), eq(members.userId, userId), isNull(members.removedAt)));
  if (member) return;
  const joined = { role, joinedAt: now, removedAt: null };
  await tx
    .insert(members)
    .values({ teamId, userId, ...joined })
    .onConflictDoUpdate({
      target: [members.teamId, members.userId],
      set: joined,
      setWhere: sql`members.removed_at is not null`,
    });
};
