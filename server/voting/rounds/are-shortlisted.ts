import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { roundCandidates } from "#db/schema.ts";
import type { RoundRow } from "./load-round.ts";

/** Whether all these papers, each named once, stand on the round's shortlist. */
export const areShortlisted = async (
  tx: Tx,
  { teamId, id }: Pick<RoundRow, "teamId" | "id">,
  paperIds: string[],
): Promise<boolean> => {
  const listed = await tx
    .select({ paperId: roundCandidates.paperId })
    .from(roundCandidates)
    .where(
      and(
        eq(roundCandidates.teamId, teamId),
        eq(roundCandidates.roundId, id),
        inArray(roundCandidates.paperId, paperIds),
      ),
    );
  return listed.length === paperIds.length;
};
