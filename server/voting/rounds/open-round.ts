import { sql } from "drizzle-orm";
import type { TeamId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { write } from "#server/write.ts";
import { findRound } from "./find-round.ts";
import { tellRound } from "./tell-round.ts";

/** Tells the team that a round has opened; twice is once, and before its time it does nothing. */
export const openRound = async (
  services: Services,
  { teamId, roundId }: Jobs["voting.open-round"],
): Promise<void> => {
  const team = { id: teamId as TeamId };
  await write({ ...services, team }, async (tx) => {
    const found = await findRound(tx, { team }, roundId);
    if (found?.phase !== "open") return;
    const told = await tx.execute(sql`
      select 1 from activities a where a.team_id = ${teamId} and a.kind = 'round.changed'
      and a.details @> ${JSON.stringify({ roundId, what: "opened" })}::jsonb limit 1`);
    if (told.rows.length === 0) await tellRound(tx, { team, now: found.now }, roundId, "opened");
  });
};
