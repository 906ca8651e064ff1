import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { AppError } from "#server/errors.ts";

/** Any number that no other lock of ours begins with. */
const lock = 7_401_227;
/** Postgres ended the wait by its statement timeout. */
const timedOut = "57014";

/**
 * Waits until no other import into the team is being stored or undone, and holds that turn to the transaction's end. Only such
 * work makes or removes papers, so a plan stays true that long. Taken before the team's lock. Throws unavailable after a long wait.
 */
export const takeImportTurn = async (tx: Tx, teamId: TeamId): Promise<void> => {
  await tx
    .execute(sql`select pg_advisory_xact_lock(${lock}, hashtext(${teamId}))`)
    .catch((error: { cause?: { code?: string } }) => {
      throw error.cause?.code === timedOut ? new AppError("unavailable", "team_is_busy") : error;
    });
};

/** As takeImportTurn(), for work that nobody's page waits for: it waits for as long as a very long import takes. */
export const takeImportTurnPatiently = async (tx: Tx, teamId: TeamId): Promise<void> => {
  await tx.execute(sql`set local statement_timeout = '60s'`);
  await takeImportTurn(tx, teamId);
};
