import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { results } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";

/** A page asks once a second, so more often is of no use. */
const everyMs = 1_000;

/** Keeps how many seats are filled while a round is counted, so that pages see it. `end` waits for the last of it. */
export const keepCount = (
  db: Db,
  teamId: TeamId,
  roundId: string,
): { tell: (done: number) => void; end: () => Promise<void> } => {
  let last = performance.now();
  let sent = Promise.resolve();
  return {
    tell: (done) => {
      const now = performance.now();
      if (now - last < everyMs) return;
      last = now;
      sent = sent
        .then(() =>
          db
            .update(results)
            .set({ countedSeats: done })
            .where(and(eq(results.teamId, teamId), eq(results.roundId, roundId), isNull(results.countedAt))),
        )
        .then(
          () => undefined,
          // No count fails because its progress was not seen.
          (error: Error) => console.warn(`[rounds] progress was not kept: ${error.message}`),
        );
    },
    end: () => sent,
  };
};
