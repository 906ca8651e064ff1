import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { papers, paperTags } from "#db/schema.ts";
import { tagsSchema } from "#domain/papers/tags.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { write } from "#server/write.ts";
import { spellTags } from "./spell-tags.ts";

export const tagPaperInput = z.object({ paperId: z.uuid(), tags: tagsSchema });

/** Sets a paper's tags (at most 12), spelled as the team spells them; gives them in order. Throws forbidden, not_found. */
export const tagPaper = async (
  ctx: ActingContext,
  { paperId, tags }: z.infer<typeof tagPaperInput>,
): Promise<{ paperId: string; tags: string[] }> =>
  write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "paper.tag")) throw forbidden();
    const own = { teamId: ctx.team.id, paperId };
    const [paper] = await tx
      .select({ id: papers.id })
      .from(papers)
      .where(and(eq(papers.teamId, own.teamId), eq(papers.id, paperId)));
    if (!paper) throw notFound();
    const removed = await tx
      .delete(paperTags)
      .where(and(eq(paperTags.teamId, own.teamId), eq(paperTags.paperId, paperId)))
      .returning({ tag: paperTags.tag });
    // After the paper's own are gone, so that one can be spelled anew where nobody else uses it.
    const spelled = (await spellTags(tx, own.teamId, tags)).sort();
    if (spelled.length > 0) await tx.insert(paperTags).values(spelled.map((tag) => ({ ...own, tag })));
    const before = removed.map(({ tag }) => tag).sort();
    if (before.join("\n") !== spelled.join("\n"))
      await recordActivity(tx, ctx, { kind: "paper.changed", paperId, details: { tags: spelled } });
    return { paperId, tags: spelled };
  });
