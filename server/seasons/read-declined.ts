import { and, eq, inArray } from "drizzle-orm";
import { assignments } from "#db/schema.ts";
import type { PlannedSession } from "#domain/seasons/season-plan.ts";
import type { SeasonWorld } from "#domain/seasons/season-world.ts";
import type { ActingContext } from "#server/context.ts";

/** Who said no to a duty of these sessions, or let an offer pass. */
export const readDeclined = async (
  { db, team }: Pick<ActingContext, "db" | "team">,
  sessions: readonly PlannedSession[],
): Promise<SeasonWorld["declined"]> => {
  if (sessions.length === 0) return [];
  return db
    .select({ sessionId: assignments.sessionId, userId: assignments.userId })
    .from(assignments)
    .where(
      and(
        eq(assignments.teamId, team.id),
        inArray(
          assignments.sessionId,
          sessions.map(({ id }) => id),
        ),
        inArray(assignments.status, ["declined", "expired"]),
      ),
    );
};
