import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { imports } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";

/** A page asks once a second, so more often is of no use. */
const everyMs = 500;

/** Keeps how far the work on an import is, outside of its transaction, so that pages see it. `end` waits for the last of it. */
export const keepProgress = (
  db: Db,
  teamId: TeamId,
  importId: string,
): { tell: (done: number) => void; end: () => Promise<void> } => {
  const working = inArray(imports.status, ["reading", "storing"]);
  let last = 0;
  let sent = Promise.resolve();
  return {
    tell: (done) => {
      const now = performance.now();
      if (last > 0 && now - last < everyMs) return;
      last = now;
      sent = sent
        .then(() =>
          db
            .update(imports)
            .set({ progressDone: done })
            .where(and(eq(imports.teamId, teamId), eq(imports.id, importId), working)),
        )
        .then(
          () => undefined,
          // Nobody's work ends because its progress was not seen.
          (error: Error) => console.warn(`[import] progress was not kept: ${error.message}`),
        );
    },
    end: () => sent,
  };
};
