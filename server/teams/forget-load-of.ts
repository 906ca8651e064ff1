import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";

/** Deletes what somebody carries in the queue when they stop voting: should they come back, they start at the mean like anybody new. */
export const forgetLoadOf = async (tx: Tx, teamId: TeamId, userId: UserId): Promise<void> => {
  await tx.execute(sql`delete from queue_loads where team_id = ${teamId} and user_id = ${userId}`);
};
