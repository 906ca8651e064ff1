import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { reads } from "#db/schema.ts";
import { markSeen } from "#domain/discussion/unread.ts";
import type { ActingContext } from "#server/context.ts";
import { enterThread } from "./enter-thread.ts";

export const markReadInput = z.object({
  paperId: z.uuid().toLowerCase(),
  /** The team's seq up to which the page has shown everything; without it, all there is now. */
  upTo: z.int().min(0).optional(),
});

/** Remembers how far a member has read a thread; moves only forward. Private, so nobody is told. Throws not_found. */
export const markRead = async (ctx: ActingContext, input: z.infer<typeof markReadInput>) => {
  const { seq } = await enterThread(ctx, input.paperId);
  const key = { teamId: ctx.team.id, userId: ctx.asker.userId, paperId: input.paperId };
  return ctx.db.transaction(async (tx) => {
    const [before] = await tx
      .select({ lastSeen: reads.lastSeen, prevSeen: reads.prevSeen, seenAt: reads.seenAt })
      .from(reads)
      .where(and(eq(reads.teamId, key.teamId), eq(reads.userId, key.userId), eq(reads.paperId, key.paperId)))
      .for("update");
    const after = markSeen(before ?? null, Math.min(seq, input.upTo ?? seq), ctx.now);
    await tx
      .insert(reads)
      .values({ ...key, ...after })
      .onConflictDoUpdate({
        target: [reads.teamId, reads.userId, reads.paperId],
        // Two tabs may both be the first: whoever comes second has seen no less.
        set: { ...after, lastSeen: sql`greatest(reads.last_seen, excluded.last_seen)` },
      });
    return { seen: after.lastSeen };
  });
};
