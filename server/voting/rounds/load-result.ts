import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { results, rounds } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import type { TallyResult } from "#domain/voting/tally/result.ts";
import { notFound } from "#server/errors.ts";

/** A decided round: all that was frozen and what came of it. Its ballots go to nobody as they stand here. */
export type StoredResult = Omit<typeof results.$inferSelect, "result" | "countedAt"> & {
  result: TallyResult;
  countedAt: string;
  title: string;
  disclosure: (typeof rounds.$inferSelect)["disclosure"];
};

/** Throws not_found until the round is decided. */
export const loadResult = async (db: Db, teamId: TeamId, roundId: string): Promise<StoredResult> => {
  const [row] = await db
    .select({ stored: results, title: rounds.title, disclosure: rounds.disclosure })
    .from(results)
    .innerJoin(rounds, and(eq(rounds.teamId, results.teamId), eq(rounds.id, results.roundId)))
    .where(and(eq(results.teamId, teamId), eq(results.roundId, roundId), isNotNull(results.countedAt)));
  if (!row) throw notFound();
  const { stored, title, disclosure } = row;
  const { result, countedAt } = stored;
  if (!result || !countedAt) throw notFound();
  return { ...stored, result, countedAt, title, disclosure };
};
