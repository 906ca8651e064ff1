import { and, desc, eq, inArray, sql } from "drizzle-orm";
import * as z from "zod";
import { papers } from "#db/schema.ts";
import { formatAuthors } from "#domain/papers/paper.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { chosenSql } from "#server/voting/chosen-sql.ts";
import { hasWord } from "./has-word.ts";

export const pickPapersInput = z.object({ search: z.string().trim().max(200).default("") });

const isChosen = sql<boolean>`(papers.status = 'candidate' and chosen.paper_id is not null)`;

/**
 * Up to 20 papers a session could take: those that a round or the queue chose in the order in which they were chosen, then the most
 * wanted; every word of the search begins or is in title or authors. Throws limited above 120 a minute.
 */
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
      chosen: isChosen,
    })
    .from(papers)
    .leftJoin(sql`${chosenSql(ctx.team.id)} as chosen`, sql`chosen.paper_id = papers.id`)
    .where(and(eq(papers.teamId, ctx.team.id), inArray(papers.status, ["candidate", "scheduled"]), ...found))
    .orderBy(
      sql`${isChosen} desc`,
      sql`case when ${isChosen} then chosen.chosen_at end, case when ${isChosen} then chosen.place end`,
      sql`(${papers.status} = 'scheduled')`,
      desc(papers.voteCount),
      desc(papers.listedOn),
      papers.id,
    )
    .limit(20);
  return rows.map((row) => ({ ...row, title: readableText(row.title), authors: formatAuthors(row.authors) }));
};
