import { and, desc, eq, inArray, sql } from "drizzle-orm";
import * as z from "zod";
import { papers } from "#db/schema.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { hasWord } from "./has-word.ts";

export const pickPapersInput = z.object({ search: z.string().trim().max(200).default("") });

/** Up to 20 papers a session could take, most wanted first; every word of the search begins or is in title or authors. Throws limited above 120 a minute. */
export const pickPapers = async (ctx: TeamContext, { search }: z.infer<typeof pickPapersInput>) => {
  await limitRate(ctx.db, `pick:${ctx.me.userId}`, 120, 60);
  const found = search.split(/\s+/).filter(Boolean).slice(0, 8).map(hasWord);
  const rows = await ctx.db
    .select({
      id: papers.id,
      title: papers.title,
      authors: papers.authors,
      status: papers.status,
      voteCount: papers.voteCount,
    })
    .from(papers)
    .where(and(eq(papers.teamId, ctx.team.id), inArray(papers.status, ["candidate", "scheduled"]), ...found))
    .orderBy(sql`(${papers.status} = 'scheduled')`, desc(papers.voteCount), desc(papers.listedOn), papers.id)
    .limit(20);
  return rows.map((row) => ({ ...row, title: readableText(row.title), authors: formatAuthors(row.authors) }));
};
