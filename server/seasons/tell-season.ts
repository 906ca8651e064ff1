import type { Tx } from "#db/client.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";

export type SeasonNews = "drafted" | "changed" | "discarded" | "published" | "replanned" | "cancelled";

/** Tells the team's pages what became of a season. */
export const tellSeason = async (
  tx: Tx,
  ctx: ActingContext,
  seasonId: string,
  what: SeasonNews,
): Promise<void> => {
  await recordActivity(tx, ctx, { kind: "season.changed", details: { seasonId, what } });
};
