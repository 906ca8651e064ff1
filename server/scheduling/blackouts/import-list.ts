import { sql } from "drizzle-orm";
import type * as z from "zod";
import { newId } from "#db/new-id.ts";
import { blackouts } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { compareList, readList } from "./compare-list.ts";
import type { listInput } from "./preview-list.ts";

/** Brings a list of deadlines in: new lines are added, moved ones changed, all others left. The same list twice is once. Throws forbidden, refused (list_unreadable). */
export const importList = async (
  ctx: ActingContext,
  { text }: z.infer<typeof listInput>,
): Promise<{ added: number; changed: number }> => {
  if (!can(ctx.asker, "blackout.edit")) throw forbidden();
  const read = await readList(ctx, text);
  return write(ctx, async (tx) => {
    const lines = await compareList(tx, ctx, read);
    const news = lines.flatMap((line) =>
      line.verdict === "new" || line.verdict === "changed"
        ? [
            {
              teamId: ctx.team.id,
              id: newId(),
              ...line.entry,
              sourceKey: line.key,
              createdBy: ctx.asker.userId,
              createdAt: ctx.now,
            },
          ]
        : [],
    );
    const added = lines.filter(({ verdict }) => verdict === "new").length;
    if (news.length === 0) return { added: 0, changed: 0 };
    await tx
      .insert(blackouts)
      .values(news)
      .onConflictDoUpdate({
        target: [blackouts.teamId, blackouts.sourceKey],
        targetWhere: sql`source_key is not null`,
        set: {
          title: sql`excluded.title`,
          startsOn: sql`excluded.starts_on`,
          endsOn: sql`excluded.ends_on`,
        },
      });
    await recordActivity(tx, ctx, { kind: "blackouts.changed", details: { what: "list" } });
    return { added, changed: news.length - added };
  });
};
