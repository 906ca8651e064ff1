import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { sessionPapers, sessions } from "#db/schema.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { inChunks } from "#server/papers/in-chunks.ts";
import { freePapers, undiscussPapers } from "#server/scheduling/move-papers.ts";

/** Takes sessions of a past schedule away with their places; their papers are discussed as other sessions say, or candidates. */
export const takeBackHistory = async (
  tx: Tx,
  ctx: ActingContext,
  sessionIds: readonly string[],
): Promise<void> => {
  const teamId = ctx.team.id;
  const papers = new Set<string>();
  for (const chunk of inChunks(sessionIds, 1_000)) {
    const rows = await tx
      .select({ id: sessionPapers.paperId })
      .from(sessionPapers)
      .where(and(eq(sessionPapers.teamId, teamId), inArray(sessionPapers.sessionId, chunk)));
    for (const { id } of rows) papers.add(id);
    await tx.delete(sessions).where(and(eq(sessions.teamId, teamId), inArray(sessions.id, chunk)));
  }
  for (const chunk of inChunks([...papers], 1_000)) {
    await undiscussPapers(tx, teamId, chunk);
    await freePapers(tx, teamId, chunk);
  }
  await recordActivity(tx, ctx, {
    kind: "session.changed",
    details: { what: "taken_back", sessions: sessionIds.length },
  });
};
